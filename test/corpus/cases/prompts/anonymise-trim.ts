// rule: no-personal-data-in-prompts
// form: sanitiser
import OpenAI from 'openai';

const openai = new OpenAI();

const normalise = (text: string) => text.normalize('NFC').trim();

export function salutation(guest: { lastName: string; stay: number }) {
  void openai.responses.create({ model: 'gpt-5-mini', input: normalise(`A stay of ${guest.stay} nights`) });
  return openai.responses.create({ model: 'gpt-5-mini', input: normalise(guest.lastName) }); // expect: no-personal-data-in-prompts identity.name
}
