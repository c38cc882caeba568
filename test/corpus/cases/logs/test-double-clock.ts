// rule: no-personal-data-in-logs
// form: test double
// annotated: yes
import type { Personal } from '@verklaar/annotations';

export class FakeInbox {
  private readonly letters: { to: Personal<string, 'contact.email'>; subject: string }[] = [];

  deliver(to: Personal<string, 'contact.email'>, subject: string) {
    this.letters.push({ to, subject });
    console.debug('delivered', subject, this.letters.length);
  }
}
