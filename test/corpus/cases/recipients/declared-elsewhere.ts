// rule: no-undeclared-recipient
// form: declared recipient
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';

export const shipper = recipient({ id: 'corpus-shipper', service: 'api.shipper.example', role: 'processor' });

export async function send(parcel: { to: Personal<string, 'contact.address'> }) {
  await fetch('https://api.shipper.example/parcels', { method: 'POST', body: parcel.to });
  await fetch('https://api.shipmate.example/parcels', { method: 'POST', body: parcel.to }); // expect: no-undeclared-recipient contact.address
}
