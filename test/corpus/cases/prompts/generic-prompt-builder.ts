// rule: no-personal-data-in-prompts
// form: generics
import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';

class Prompt<Slots extends Record<string, string>> {
  constructor(private readonly render: (slots: Slots) => string) {}

  with(slots: Slots): string {
    return this.render(slots);
  }
}

const greeting = new Prompt<{ voornaam: string }>(({ voornaam }) => `Write a greeting for ${voornaam}.`);
const weather = new Prompt<{ place: string }>(({ place }) => `Describe the weather in ${place}.`);

export async function write(resident: { voornaam: string }): Promise<void> {
  const model = openai('gpt-4.1-mini');
  await generateText({ model, prompt: weather.with({ place: 'Gent' }) });
  await generateText({ model, prompt: greeting.with({ voornaam: resident.voornaam }) }); // expect: no-personal-data-in-prompts identity.name
}
