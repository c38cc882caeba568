// rule: no-personal-data-in-prompts
// form: template literal
import OpenAI from 'openai';

const openai = new OpenAI();

interface Product {
  name: string;
  title: string;
  material: string;
}

export async function describe(product: Product) {
  const completion = await openai.chat.completions.create({
    model: 'gpt-4o-mini',
    messages: [
      { role: 'system', content: 'Never ask for the name or e-mail address of the user.' },
      { role: 'user', content: `Describe ${product.name}, made of ${product.material}.` },
    ],
  });
  return completion.choices[0]?.message.content;
}
