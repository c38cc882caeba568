// rule: no-unlisted-category
// form: closure
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';

export const alarm = recipient({
  id: 'corpus-alarm',
  service: 'api.alarm.example',
  role: 'processor',
  categories: ['contact.phone'],
});

export function watch(house: { call: Personal<string, 'contact.phone'>; at: Personal<string, 'contact.address'> }) {
  const post = (body: string) => fetch('https://api.alarm.example/v1', { method: 'POST', body });
  return {
    ring: () => post(house.call),
    send: () => post(house.at), // expect: no-unlisted-category contact.address
  };
}
