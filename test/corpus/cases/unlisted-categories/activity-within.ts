// rule: no-unlisted-category
// form: declared recipient
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const lease = recipient({ id: 'bl-lease', service: 'api.fietslease.example', role: 'processor' });

export const bikes = activity({
  id: 'bl-bikes',
  purpose: 'humanResources',
  legalBasis: 'contract',
  recipients: [{ recipient: lease, categories: ['identity.name', 'contact.email', 'contact.address'] }],
});

class Cyclist {
  @PersonalData('identity.name', { for: [bikes] }) called = '';
  @PersonalData('contact.email', { for: [bikes] }) inbox = '';
  @PersonalData('contact.address', { for: [bikes] }) door = '';
  frame = 56;
}

const request = (content: object) =>
  fetch('https://api.fietslease.example/contracts', { method: 'POST', body: JSON.stringify(content) });

export async function leaseBike(cyclist: Cyclist): Promise<void> {
  await request({ ...cyclist, start: '2026-01-01' });
}
