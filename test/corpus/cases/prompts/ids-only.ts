// rule: no-personal-data-in-prompts
// form: bare id
import OpenAI from 'openai';

const openai = new OpenAI();

export function group(events: { userId: string; action: string }[]) {
  const lines = events.map((event) => `${event.userId} ${event.action}`);
  return openai.chat.completions.create({
    model: 'gpt-5-mini',
    messages: [{ role: 'user', content: lines.join('\n') }],
  });
}
