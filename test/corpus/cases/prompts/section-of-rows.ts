// rule: no-personal-data-in-prompts
// form: generics
import Anthropic from '@anthropic-ai/sdk';

interface Medication { product: string; dose: string }
interface Visit { patientName: string; diagnosis: string; date: string }

const anthropic = new Anthropic();

function section<T extends object>(title: string, rows: readonly T[]): string {
  return [`## ${title}`, ...rows.map((row) => JSON.stringify(row))].join('\n');
}

async function ask(content: string): Promise<number> {
  const answer = await anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 400,
    messages: [{ role: 'user', content }],
  });
  return answer.content.length;
}

export async function interactions(stock: Medication[]): Promise<number> {
  return ask(section('Products on the ward', stock));
}

export async function handover(visits: Visit[]): Promise<number> {
  return ask(section('Visits of this shift', visits)); // expect: no-personal-data-in-prompts identity.name special.health
}
