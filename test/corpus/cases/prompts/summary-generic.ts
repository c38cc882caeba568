// rule: no-personal-data-in-prompts
// form: generics
import OpenAI from 'openai';

const openai = new OpenAI();

async function summarise<T>(records: readonly T[], instruction: string): Promise<string> {
  const response = await openai.responses.create({
    model: 'gpt-4.1',
    instructions: instruction,
    input: JSON.stringify(records),
  });
  return response.output_text;
}

interface Visit {
  date: string;
  diagnosis: string;
  medication: string[];
}

interface Shift {
  ward: string;
  nurses: number;
}

export async function overview(visits: Visit[], shifts: Shift[]): Promise<string[]> {
  const work = await summarise(shifts, 'Which wards are short of staff?');
  const care = await summarise(visits, 'Summarise for the general practitioner.'); // expect: no-personal-data-in-prompts special.health
  return [work, care];
}
