// rule: no-personal-data-in-logs
// form: assignment
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Channel {
  kind: 'fax' | 'mail';
  value: Personal<string, 'contact.email'>;
}

export function describe(channel: Channel) {
  let text: string;
  switch (channel.kind) {
    case 'fax':
      text = 'by fax';
      break;
    case 'mail':
      text = `by mail to ${channel.value}`;
      break;
  }
  console.log(channel.kind);
  console.log(text); // expect: no-personal-data-in-logs contact.email
}
