// rule: no-personal-data-in-prompts
// form: nested object by type
// annotated: yes
import Anthropic from '@anthropic-ai/sdk';
import { PersonalData } from '@verklaar/annotations';

class Anamnesis {
  @PersonalData('special.health') complaints: string[] = [];
  ward = '';
}

interface Intake {
  at: Date;
  anamnesis: Anamnesis;
}

const anthropic = new Anthropic();

export async function triage(intake: Intake) {
  // expect: no-personal-data-in-prompts special.health
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 400,
    messages: [{ role: 'user', content: JSON.stringify(intake) }],
  });
  return message.content;
}
