// rule: no-undeclared-recipient
// form: type alias or re-export
// annotated: yes
import type { Receiver } from './model';

export async function push(receiver: Receiver) {
  await fetch('https://push.parcels.example/slots', { method: 'POST', body: receiver.slot });
  await fetch('https://push.parcels.example/v1', { method: 'POST', body: JSON.stringify(receiver) }); // expect: no-undeclared-recipient contact.address
}
