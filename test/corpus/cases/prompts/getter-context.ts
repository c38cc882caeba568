// rule: no-personal-data-in-prompts
// form: getter
// annotated: yes
import Anthropic from '@anthropic-ai/sdk';
import { PersonalData } from '@verklaar/annotations';

class CareFile {
  @PersonalData('special.health') private readonly course: string = '';
  @PersonalData('identity.birthDate') private readonly born: Date = new Date(0);
  readonly department: string = '';

  get ageGroup(): string {
    return this.born.getFullYear() < 1960 ? 'older' : 'younger';
  }

  get context(): string {
    return `Department ${this.department}. Course: ${this.course}`;
  }
}

const anthropic = new Anthropic();

export async function advise(file: CareFile) {
  return anthropic.messages.create({ // expect: no-personal-data-in-prompts special.health
    model: 'claude-sonnet-4-5',
    max_tokens: 500,
    system: 'You help nurses.',
    messages: [{ role: 'user', content: file.context }],
  });
}
