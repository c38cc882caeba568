// rule: no-personal-data-in-prompts
// form: assignment
import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();

interface Resident {
  birthDate: string;
  hobbies: string[];
}

export function card(resident: Resident) {
  let prompt = 'Write a birthday card.';
  if (resident.birthDate !== '') prompt += ` The birthday is ${resident.birthDate}.`;
  // expect: no-personal-data-in-prompts identity.birthDate
  return anthropic.messages.stream({
    model: 'claude-haiku-4-5',
    max_tokens: 200,
    messages: [{ role: 'user', content: prompt }],
  });
}
