// rule: no-personal-data-in-prompts
// form: sanitiser
// annotated: yes
import OpenAI from 'openai';
import { PersonalData, redact } from '@verklaar/annotations';

const openai = new OpenAI();

class Note {
  @PersonalData('special.health') observation = '';
  shift = 'night';
}

export function hand(note: Note) {
  return openai.responses.create({ model: 'gpt-5-mini', input: `${note.shift}: ${redact(note.observation)}` });
}
