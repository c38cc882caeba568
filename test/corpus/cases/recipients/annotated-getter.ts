// rule: no-undeclared-recipient
// form: getter
// annotated: yes
import { PersonalFields } from '@verklaar/annotations';

@PersonalFields({ given: 'identity.name', family: 'identity.name' })
class Speaker {
  given = '';
  family = '';
  topic = '';

  get badge() {
    return [this.given, this.family].filter(Boolean).join(' ');
  }
}

export async function print(speaker: Speaker) {
  await fetch('https://badges.print.example/topics', { method: 'POST', body: speaker.topic });
  await fetch('https://badges.print.example/badges', { method: 'POST', body: speaker.badge }); // expect: no-undeclared-recipient identity.name
}
