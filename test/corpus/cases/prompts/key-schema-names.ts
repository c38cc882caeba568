// rule: no-personal-data-in-prompts
// form: dynamic key
import OpenAI from 'openai';

const openai = new OpenAI();

interface Applicant {
  fullName: string;
  birthDate: string;
  motivation: string;
}

export async function fieldsOf(applicant: Applicant): Promise<void> {
  const filled = (Object.keys(applicant) as (keyof Applicant)[]).filter((key) => applicant[key] !== '');
  await openai.responses.create({ model: 'gpt-4.1-mini', input: `Which fields are still missing? Filled: ${filled.join(', ')}` });
}
