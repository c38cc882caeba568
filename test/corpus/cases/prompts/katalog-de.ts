// rule: no-personal-data-in-prompts
// form: names in other languages
import OpenAI from 'openai';

const openai = new OpenAI();

interface Artikel {
  name: string;
  beschreibung: string;
  farbe: string;
}

export function werbetext(artikel: Artikel) {
  return openai.responses.create({
    model: 'gpt-5-mini',
    input: `Schreibe einen Werbetext für ${artikel.name}: ${artikel.beschreibung}`,
  });
}
