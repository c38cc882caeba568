// rule: no-personal-data-in-prompts
// form: string methods
// annotated: yes
import OpenAI from 'openai';
import type { Personal } from '@verklaar/annotations';

const openai = new OpenAI();

export function headline(story: { text: Personal<string, 'comm.message'>; lang: string }) {
  void openai.responses.create({ model: 'gpt-5-mini', input: story.lang.toUpperCase() });
  return openai.responses.create({ model: 'gpt-5-mini', input: story.text.slice(0, 500) }); // expect: no-personal-data-in-prompts comm.message
}
