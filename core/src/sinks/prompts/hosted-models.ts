import type { SinkDefinition } from '../sink.js';

import { requestSettings } from './request-settings.js';

/**
 * Verified: cohere-ai 8, groq-sdk 1, together-ai 0.52, replicate 1, @huggingface/inference 4,
 * @aws-sdk/client-bedrock-runtime 3, @openrouter/sdk 1.
 */
export const hostedModelSinks: readonly SinkDefinition[] = [
  {
    id: 'cohere',
    kind: 'prompts',
    service: 'cohere',
    packages: ['cohere-ai'],
    calls: [
      {
        callee: [
          'chat',
          'chatStream',
          'classify',
          'embed',
          'generate',
          'generateStream',
          'rerank',
          'summarize',
          'tokenize',
        ],
        arguments: [0],
        except: requestSettings,
      },
    ],
  },
  {
    id: 'groq',
    kind: 'prompts',
    service: 'groq',
    packages: ['groq-sdk'],
    calls: [
      {
        callee: [
          'completions.create',
          'embeddings.create',
          'speech.create',
          'transcriptions.create',
          'translations.create',
        ],
        arguments: [0],
        except: requestSettings,
      },
    ],
  },
  {
    id: 'together',
    kind: 'prompts',
    service: 'together',
    packages: ['together-ai'],
    calls: [
      {
        callee: ['completions.create', 'completions.stream', 'embeddings.create', 'images.create', 'rerank'],
        arguments: [0],
        except: requestSettings,
      },
    ],
  },
  {
    id: 'replicate',
    kind: 'prompts',
    service: 'replicate',
    packages: ['replicate'],
    calls: [
      { callee: ['run', 'stream'], arguments: [1], properties: ['input'] },
      { callee: 'predictions.create', arguments: [0], properties: ['input'] },
    ],
  },
  {
    id: 'hugging-face',
    kind: 'prompts',
    service: 'hugging-face',
    packages: ['@huggingface/inference'],
    calls: [
      {
        callee: [
          'audioClassification',
          'automaticSpeechRecognition',
          'chatCompletion',
          'chatCompletionStream',
          'documentQuestionAnswering',
          'featureExtraction',
          'fillMask',
          'imageClassification',
          'imageToImage',
          'imageToText',
          'objectDetection',
          'questionAnswering',
          'sentenceSimilarity',
          'summarization',
          'tableQuestionAnswering',
          'textClassification',
          'textGeneration',
          'textGenerationStream',
          'textToImage',
          'textToSpeech',
          'tokenClassification',
          'translation',
          'visualQuestionAnswering',
          'zeroShotClassification',
        ],
        arguments: [0],
        except: [...requestSettings, 'accessToken', 'provider'],
      },
    ],
  },
  {
    id: 'aws-bedrock',
    kind: 'prompts',
    service: 'aws-bedrock',
    packages: ['@aws-sdk/client-bedrock-runtime', '@aws-sdk/client-bedrock-agent-runtime'],
    calls: [
      {
        callee: [
          'ApplyGuardrailCommand',
          'ConverseCommand',
          'ConverseStreamCommand',
          'InvokeAgentCommand',
          'InvokeModelCommand',
          'InvokeModelWithResponseStreamCommand',
          'RetrieveAndGenerateCommand',
          'RetrieveCommand',
          'StartAsyncInvokeCommand',
          'converse',
          'converseStream',
          'invokeModel',
          'invokeModelWithResponseStream',
        ],
        arguments: [0],
        except: ['modelId', 'agentId', 'agentAliasId'],
      },
    ],
  },
  {
    id: 'openrouter',
    kind: 'prompts',
    service: 'openrouter',
    packages: ['@openrouter/sdk'],
    calls: [
      {
        callee: ['callModel', 'chat.send', 'embeddings.generate', 'responses.send'],
        arguments: [0],
        except: requestSettings,
      },
    ],
  },
];
