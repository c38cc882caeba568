// rule: no-undeclared-recipient
// form: declared recipient
// annotated: yes
import { PersonalData, recipient } from '@verklaar/annotations';

export const courier = recipient({ id: 'corpus-despatch', service: 'api.despatch.example', role: 'processor' });

class Consignee {
  @PersonalData('contact.phone') call = '';
  floor = 0;
}

export class CourierClient {
  constructor(private readonly base = 'https://api.despatch.example/v2') {}

  book(consignee: Consignee) {
    return fetch(`${this.base}/bookings`, { method: 'POST', body: JSON.stringify({ call: consignee.call }) });
  }
}

export function leak(consignee: Consignee) {
  return fetch('https://hooks.courier-mirror.example/bookings', { method: 'POST', body: consignee.call }); // expect: no-undeclared-recipient contact.phone
}
