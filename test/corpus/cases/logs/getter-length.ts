// rule: no-personal-data-in-logs
// form: getter
// annotated: yes
import { PersonalData } from '@verklaar/annotations';

class Inbox {
  @PersonalData('comm.message') private readonly letters: string[] = [];
  @PersonalData('contact.email') owner = '';

  get unread() {
    return this.letters.length;
  }

  get hasOwner() {
    return this.owner !== '';
  }
}

export function poll(inbox: Inbox) {
  console.log(`${inbox.unread} unread`, inbox.hasOwner);
}
