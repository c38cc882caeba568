// rule: no-personal-data-in-prompts
// form: destructuring
import OpenAI from 'openai';

const openai = new OpenAI();

export async function suggest({ birthDate, email, ...wishes }: { birthDate: string; email: string; colour: string; size: string }) {
  const { colour } = wishes;
  await openai.responses.create({ model: 'gpt-5', input: `Gifts in ${colour}: ${JSON.stringify(wishes)}` });
  return openai.responses.create({ model: 'gpt-5', input: `Gifts for somebody born on ${birthDate}` }); // expect: no-personal-data-in-prompts identity.birthDate
}
