// rule: no-personal-data-in-prompts
// form: dynamic key
import { generateText } from 'ai';

interface Resident {
  room: string;
  medication: string[];
  diagnoses: string[];
}

const sections = {
  room: (resident: Resident) => `Room ${resident.room}`,
  medical: (resident: Resident) => `Diagnoses: ${resident.diagnoses.join(', ')}; uses ${resident.medication.join(', ')}`,
} satisfies Record<string, (resident: Resident) => string>;

const model = 'openai/gpt-5';

export async function handover(resident: Resident): Promise<string> {
  const heading = await generateText({ model, prompt: `A heading for: ${sections['room'](resident)}` });
  const body = await generateText({ model, prompt: `Summarise for the night shift. ${sections['medical'](resident)}` }); // expect: no-personal-data-in-prompts special.health
  return `${heading.text}\n${body.text}`;
}
