// rule: no-personal-data-in-prompts
// form: error object
import OpenAI from 'openai';

const openai = new OpenAI();

export async function explain(error: Error & { code?: string }, source: { file: string; line: number }): Promise<string> {
  const response = await openai.responses.create({
    model: 'gpt-4.1-mini',
    input: [
      { role: 'system', content: 'Explain errors of a build to a programmer.' },
      { role: 'user', content: `${error.name} ${error.code ?? ''} at ${source.file}:${source.line}` },
    ],
  });
  return response.output_text;
}
