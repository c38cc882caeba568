// rule: no-personal-data-in-prompts
// form: class field
import OpenAI from 'openai';

export class Translator {
  private readonly openai = new OpenAI();
  private readonly glossary = new Map<string, string>();
  private requester: { id: string; email: string } | undefined;

  as(requester: { id: string; email: string }): this {
    this.requester = requester;
    return this;
  }

  async translate(term: string): Promise<void> {
    if (this.requester === undefined) return;
    const known = [...this.glossary].map(([from, to]) => `${from} = ${to}`).join('\n');
    const answer = await this.openai.chat.completions.create({
      model: 'gpt-4.1-mini',
      messages: [{ role: 'user', content: `Glossary:\n${known}\nTranslate: ${term}` }],
    });
    this.glossary.set(term, answer.choices[0]?.message.content ?? '');
  }
}
