// rule: no-personal-data-in-prompts
// form: dynamic key
import OpenAI from 'openai';

interface CustomerRow {
  e_mail: string;
  achternaam: string;
  geboortedatum: string;
}

const targets = ['email', 'lastName', 'birthDate', 'ignore'] as const;
const openai = new OpenAI();

export async function suggestMapping(rows: readonly CustomerRow[]): Promise<Record<string, string>> {
  const headers = Object.keys(rows[0] ?? {});
  const answer = await openai.chat.completions.create({
    model: 'gpt-5-mini',
    response_format: { type: 'json_object' },
    messages: [
      { role: 'system', content: `Map each column to one of ${targets.join(', ')}. Answer with a JSON object.` },
      { role: 'user', content: headers.map((header) => `- ${header}`).join('\n') },
    ],
  });
  return JSON.parse(answer.choices[0]?.message.content ?? '{}') as Record<string, string>;
}
