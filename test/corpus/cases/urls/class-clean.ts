// rule: no-personal-data-in-urls
// form: class field
// annotated: yes
import type { Personal } from '@verklaar/annotations';

export class Pager {
  private cursor = 0;
  constructor(private readonly owner: Personal<string, 'contact.email'>) {}

  next() {
    this.cursor += 20;
    return fetch(`/api/mails?cursor=${this.cursor}`, { headers: { 'x-empty': String(this.owner === '') } });
  }
}
