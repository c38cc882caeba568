// rule: no-purpose-creep
// form: class field
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const dispatch = recipient({ id: 'bl-dispatch', service: 'dispatch.koelwerk.example', role: 'processor' });

export const repairs = activity({
  id: 'bl-repairs',
  name: { en: 'Repairs', nl: 'Reparaties' },
  purpose: 'serviceProvision',
  dataSubjects: ['customer'],
  legalBasis: 'contract',
  retention: 'P2Y',
  recipients: [dispatch],
});

export const campaign = activity({
  id: 'bl-cooling-campaign',
  name: { en: 'Campaign', nl: 'Campagne' },
  purpose: 'directMarketing',
  dataSubjects: ['customer'],
  legalBasis: 'consent',
  retention: 'P1Y',
});

class Occupant {
  @PersonalData('contact.phone', { for: [repairs, campaign] }) line = '';
  @PersonalData('contact.email', { for: [campaign] }) inbox = '';
}

export class RepairDesk {
  constructor(private readonly occupant: Occupant) {}

  async call(part: string): Promise<boolean> {
    await fetch('https://dispatch.koelwerk.example/calls', {
      method: 'POST',
      body: JSON.stringify({ part, line: this.occupant.line }),
    });
    return this.occupant.inbox !== '';
  }
}
