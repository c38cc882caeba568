// rule: no-personal-data-in-prompts
// form: dynamic key
import Anthropic from '@anthropic-ai/sdk';

interface Intake {
  patientName: string;
  symptoms: string;
  clinic: string;
}

const template = 'Write a referral from {{clinic}} for {{patientName}}, who tells: {{symptoms}}';
const anthropic = new Anthropic();

export async function referral(intake: Intake): Promise<string> {
  const content = template.replace(/\{\{(\w+)\}\}/gu, (_, key: string) => intake[key as keyof Intake]);
  // expect: no-personal-data-in-prompts identity.name special.health
  const answer = await anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 800,
    messages: [{ role: 'user', content }],
  });
  return answer.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
}
