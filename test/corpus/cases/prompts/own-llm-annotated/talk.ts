import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();

export function talk(parts: string[]) {
  return anthropic.messages.create({
    model: 'claude-haiku-4-5',
    max_tokens: 100,
    messages: parts.map((content) => ({ role: 'user' as const, content })),
  });
}
