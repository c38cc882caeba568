// rule: no-personal-data-in-prompts
// form: nested object by type
// annotated: yes
import Anthropic from '@anthropic-ai/sdk';
import { PersonalData } from '@verklaar/annotations';

class Anamnesis {
  @PersonalData('special.health') complaints: string[] = [];
  ward = '';
}

const anthropic = new Anthropic();

export async function rota(anamneses: Anamnesis[]) {
  const wards = anamneses.map((one) => one.ward);
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 400,
    system: 'You plan wards.',
    messages: [{ role: 'user', content: `${anamneses.length} patients over ${new Set(wards).size} wards` }],
  });
  return message.content;
}
