// rule: no-personal-data-in-prompts
// form: map or set
// annotated: yes
import Anthropic from '@anthropic-ai/sdk';
import type { Personal } from '@verklaar/annotations';

const anthropic = new Anthropic();
const histories = new Map<string, Personal<string, 'comm.message'>[]>();

export function ask(chat: string, model: string) {
  const history = histories.get(chat) ?? [];
  if (history.length > 50) histories.delete(chat);
  // expect: no-personal-data-in-prompts comm.message
  return anthropic.messages.create({
    model,
    max_tokens: 300,
    messages: history.map((content) => ({ role: 'user' as const, content })),
  });
}
