// rule: no-undeclared-recipient
// form: declared recipient
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';

export const survey = recipient({ id: 'corpus-survey', service: 'enquete-bureau.example', role: 'processor' });

export function answer(reader: { at: Personal<string, 'contact.email'> }) {
  navigator.sendBeacon('https://enquete-bureau.example/answers', reader.at);
}
