// rule: no-undeclared-recipient
// form: sanitiser
// annotated: yes
import type { Personal } from '@verklaar/annotations';

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export async function label(parcel: { nr: string; to: Personal<string, 'contact.address'> }) {
  await fetch('https://xml.labelling.example/nr', { method: 'POST', body: escapeXml(parcel.nr) });
  await fetch('https://xml.labelling.example/to', { method: 'POST', body: escapeXml(parcel.to) }); // expect: no-undeclared-recipient contact.address
}
