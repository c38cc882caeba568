// rule: no-personal-data-in-logs
// form: length or comparison
// annotated: yes
import { PersonalData } from '@verklaar/annotations';

export class Message {
  @PersonalData('comm.message') text = '';
  @PersonalData('contact.email') sender = '';
  read = false;
}

export function show(message: Message, me: string) {
  console.log('characters', message.text.length, 'mine', message.sender === me);
  console.log('read', message.read, typeof message.text, !message.sender);
  if (message.text.includes('urgent')) console.log('urgent message');
}
