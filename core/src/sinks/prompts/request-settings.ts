/** What a request says about the model and the transport, not about a person. */
export const requestSettings = [
  'max_tokens',
  'maxTokens',
  'model',
  'onChunk',
  'onError',
  'onFinish',
  'signal',
  'stream',
  'temperature',
] as const;
