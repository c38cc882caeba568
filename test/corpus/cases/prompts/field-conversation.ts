// rule: no-personal-data-in-prompts
// form: class field
import Anthropic from '@anthropic-ai/sdk';

export class Conversation {
  private readonly client = new Anthropic();
  private readonly turns: { role: 'user' | 'assistant'; content: string }[] = [];

  about(applicant: { fullName: string; motivation: string }): void {
    this.turns.push({ role: 'user', content: `The applicant is called ${applicant.fullName}.` });
  }

  async ask(): Promise<void> {
    // expect: no-personal-data-in-prompts identity.name
    await this.client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 200, messages: this.turns });
  }
}
