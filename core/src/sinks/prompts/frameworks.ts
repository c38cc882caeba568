import type { SinkDefinition } from '../sink.js';

import { requestSettings } from './request-settings.js';

/** Frameworks over many models, and models at home. Verified: ai 3, 4 and 6, @langchain/core 1, @llamaindex/core 0.6, ollama 0.6. */
export const promptFrameworkSinks: readonly SinkDefinition[] = [
  {
    id: 'vercel-ai',
    kind: 'prompts',
    packages: ['ai'],
    calls: [
      {
        callee: [
          'embed',
          'embedMany',
          'experimental_generateImage',
          'experimental_generateSpeech',
          'experimental_generateVideo',
          'experimental_transcribe',
          'generateImage',
          'generateObject',
          'generateSpeech',
          'generateText',
          'rerank',
          'streamObject',
          'streamText',
          'streamUI',
          'transcribe',
        ],
        arguments: [0],
        properties: [
          'audio',
          'documents',
          'instructions',
          'messages',
          'prompt',
          'providerOptions',
          'query',
          'system',
          'text',
          'value',
          'values',
        ],
      },
      {
        callee: ['ToolLoopAgent', 'Agent', 'Experimental_Agent'],
        arguments: [0],
        properties: ['instructions', 'system'],
      },
      {
        callee: ['Agent', 'ToolLoopAgent', 'Experimental_Agent'].flatMap((agent) => [
          `${agent}.().generate`,
          `${agent}.().stream`,
        ]),
        arguments: [0],
        properties: ['messages', 'prompt'],
      },
    ],
  },
  {
    id: 'langchain',
    kind: 'prompts',
    packages: ['langchain', '@langchain/*'],
    calls: [
      {
        callee: [
          'addDocuments',
          'addTexts',
          'apply',
          'batch',
          'call',
          'embedDocuments',
          'embedQuery',
          'fromDocuments',
          'fromTexts',
          'generate',
          'generatePrompt',
          'invoke',
          'predict',
          'predictMessages',
          'run',
          'similaritySearch',
          'stream',
          'streamEvents',
        ],
        arguments: [0],
      },
    ],
  },
  {
    id: 'llamaindex',
    kind: 'prompts',
    packages: ['llamaindex', '@llamaindex/*'],
    calls: [
      {
        callee: [
          'chat',
          'complete',
          'fromDocuments',
          'getQueryEmbedding',
          'getTextEmbedding',
          'query',
          'retrieve',
          'run',
          'runStream',
        ],
        arguments: [0],
      },
    ],
  },
  {
    id: 'openai-agents',
    kind: 'prompts',
    service: 'openai',
    packages: ['@openai/agents', '@openai/agents-core', '@openai/agents-realtime'],
    calls: [
      { callee: 'run', arguments: [1] },
      { callee: 'Agent', arguments: [0], properties: ['instructions'] },
      { callee: 'sendMessage', arguments: [0] },
    ],
  },
  {
    id: 'ollama',
    // Runs where its user runs it: a prompt all the same, but no third party.
    kind: 'prompts',
    packages: ['ollama', 'node-llama-cpp'],
    calls: [
      {
        callee: ['chat', 'create', 'embed', 'embeddings', 'generate', 'prompt', 'promptWithMeta', 'completePrompt'],
        arguments: [0],
        except: requestSettings,
      },
    ],
  },
];
