// rule: no-personal-data-in-prompts
// form: generics
import OpenAI from 'openai';

type Descriptions<T> = { readonly [K in keyof T]: string };

interface Passenger { surname: string; dateOfBirth: string; passportNumber: string }

const passenger: Descriptions<Passenger> = {
  surname: 'family name as printed',
  dateOfBirth: 'day of birth, ISO 8601',
  passportNumber: 'nine characters',
};

const openai = new OpenAI();

async function regexFor<T>(shape: Descriptions<T>, field: keyof T & string): Promise<RegExp> {
  const answer = await openai.chat.completions.create({
    model: 'gpt-5-mini',
    messages: [{ role: 'user', content: `One regular expression for "${field}": ${shape[field]}` }],
  });
  return new RegExp(answer.choices[0]?.message.content ?? '.*', 'u');
}

export async function validSurname(one: Passenger): Promise<boolean> {
  const pattern = await regexFor(passenger, 'surname');
  return pattern.test(one.surname);
}
