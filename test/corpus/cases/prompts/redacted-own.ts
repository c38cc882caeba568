// rule: no-personal-data-in-prompts
// form: sanitiser
import { generateText } from 'ai';

function removePersons(text: string): string {
  return text.replace(/[\w.]+@[\w.]+/g, '[mail]').replace(/\+?\d[\d ]{7,}/g, '[phone]');
}

export function improve(draft: { lines: string[]; author: { email: string } }) {
  const text = draft.lines.join('\n');
  return generateText({ model: 'openai/gpt-5-mini', prompt: removePersons(text) });
}
