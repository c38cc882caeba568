// rule: no-personal-data-in-prompts
// form: class field
// annotated: yes
import { Mistral } from '@mistralai/mistralai';
import type { Personal } from '@verklaar/annotations';

export class Tagger {
  private readonly mistral = new Mistral();
  private last?: Personal<string, 'comm.message'>;

  remember(text: Personal<string, 'comm.message'>) {
    this.last = text;
  }

  suggest(topics: string[]) {
    const content = `Suggest tags for ${topics.join(', ')} (${this.last === undefined ? 'new' : 'follow-up'})`;
    return this.mistral.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content }] });
  }
}
