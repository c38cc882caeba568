import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();

export const write = (content: string, careful: boolean) =>
  anthropic.messages.create({
    model: 'claude-haiku-4-5',
    max_tokens: careful ? 200 : 100,
    messages: [{ role: 'user', content }],
  });
