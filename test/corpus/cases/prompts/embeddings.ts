// rule: no-personal-data-in-prompts
// form: array methods
import OpenAI from 'openai';

const openai = new OpenAI();

interface Colleague {
  fullName: string;
  skills: string[];
}

export async function index(colleagues: Colleague[]) {
  await openai.embeddings.create({ model: 'text-embedding-3-small', input: colleagues.flatMap((one) => one.skills) });
  // expect: no-personal-data-in-prompts identity.name
  await openai.embeddings.create({
    model: 'text-embedding-3-small',
    input: colleagues.map((colleague) => colleague.fullName),
  });
}
