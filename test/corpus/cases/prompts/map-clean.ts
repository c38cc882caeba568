// rule: no-personal-data-in-prompts
// form: map or set
// annotated: yes
import OpenAI from 'openai';
import type { Personal } from '@verklaar/annotations';

const openai = new OpenAI();
const names = new Map<number, Personal<string, 'identity.name'>>();

export function plan(seats: number[]) {
  const input = `${seats.length} seats, ${names.size} taken, free: ${seats.filter((seat) => !names.has(seat)).join()}`;
  return openai.responses.create({ model: 'gpt-5-mini', input });
}
