// rule: no-undeclared-recipient
// form: declared recipient
// annotated: yes
import { PersonalData, recipient } from '@verklaar/annotations';
import { ServerClient } from 'postmark';

export const postmark = recipient({
  id: 'corpus-postmark',
  service: 'postmark',
  role: 'processor',
  kind: 'mail',
  categories: ['contact.email', 'identity.name'],
});

class Reader {
  @PersonalData('contact.email') inbox = '';
  @PersonalData('identity.name') called = '';
}

const client = new ServerClient('not-a-token');

export const mail = (reader: Reader) =>
  client.sendEmail({ From: 'news@paper.example', To: reader.inbox, TextBody: `Dear ${reader.called}` });
