// rule: no-personal-data-in-prompts
// form: destructuring
import { generateText } from 'ai';

interface Trip {
  destination: string;
  traveller: { fullName: string; phone: string };
}

export async function itinerary(trip: Trip) {
  const {
    destination,
    traveller: { fullName: guest },
  } = trip;
  const plain = await generateText({ model: 'openai/gpt-5-mini', prompt: `Three days in ${destination}` });
  // expect: no-personal-data-in-prompts identity.name
  const personal = await generateText({
    model: 'openai/gpt-5-mini',
    prompt: `Three days in ${destination} for ${guest}`,
  });
  return [plain.text, personal.text];
}
