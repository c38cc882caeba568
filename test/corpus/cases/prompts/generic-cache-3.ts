// rule: no-personal-data-in-prompts
// form: generics
import OpenAI from 'openai';

const openai = new OpenAI();

export async function describe<T extends { sku: string; colour: string }>(products: T[], owner: { email: string }) {
  if (owner.email === '') return undefined;
  const list = products.map(({ sku, colour }) => `${sku}: ${colour}`).join('\n');
  return openai.responses.create({ model: 'gpt-5', input: `Describe these products:\n${list}` });
}
