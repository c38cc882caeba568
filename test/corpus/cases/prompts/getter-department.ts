// rule: no-personal-data-in-prompts
// form: getter
// annotated: yes
import Anthropic from '@anthropic-ai/sdk';
import { NotPersonalData, PersonalData } from '@verklaar/annotations';

class Roster {
  @PersonalData('identity.name') private readonly names: string[] = [];
  @NotPersonalData('name of a department of the hospital') private readonly name: string = '';

  get size(): number {
    return this.names.length;
  }

  get title(): string {
    return `Department ${this.name} (${this.size} people)`;
  }
}

const anthropic = new Anthropic();

export async function plan(roster: Roster) {
  return anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 500,
    messages: [{ role: 'user', content: `Make a plan of shifts for ${roster.title}` }],
  });
}
