// rule: no-undeclared-recipient
// form: declared recipient
// annotated: yes
import { recipient, SharedWith, type Personal } from '@verklaar/annotations';

export const partner = recipient({ id: 'corpus-partner', role: 'processor' });

@SharedWith(partner)
export class PartnerApi {
  push(member: { at: Personal<string, 'contact.email'> }) {
    return fetch(`${process.env.PARTNER_URL}/members`, { method: 'POST', body: member.at });
  }
}
