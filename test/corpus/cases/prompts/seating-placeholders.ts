// rule: no-personal-data-in-prompts
// form: class field
import Anthropic from '@anthropic-ai/sdk';

interface Guest {
  fullName: string;
  table: number;
}

export class SeatingPlanner {
  private readonly anthropic = new Anthropic();
  private readonly names: string[] = [];
  private readonly lines: string[] = [];

  add(guest: Guest): void {
    this.names.push(guest.fullName);
    this.lines.push(`Guest ${this.names.length} sits at table ${guest.table}`);
  }

  async improve(): Promise<string> {
    const answer = await this.anthropic.messages.create({
      model: 'claude-sonnet-4-5',
      max_tokens: 500,
      messages: [{ role: 'user', content: `Balance the tables:\n${this.lines.join('\n')}` }],
    });
    const [block] = answer.content;
    const text = block?.type === 'text' ? block.text : '';
    return text.replace(/Guest (\d+)/gu, (_, index: string) => this.names[Number(index) - 1] ?? '');
  }
}
