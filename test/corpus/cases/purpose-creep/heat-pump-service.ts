// rule: no-purpose-creep
// form: class field
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const installer = recipient({ id: 'bl-installer', service: 'planning.warmtewerk.example', role: 'processor' });

export const maintenance = activity({
  id: 'bl-maintenance',
  name: { en: 'Maintenance', nl: 'Onderhoud' },
  purpose: 'serviceProvision',
  dataSubjects: ['customer'],
  legalBasis: 'contract',
  retention: 'P2Y',
  recipients: [installer],
});

export const collection = activity({
  id: 'bl-collection',
  name: { en: 'Collection', nl: 'Incasso' },
  purpose: 'disputes',
  dataSubjects: ['customer'],
  legalBasis: 'legitimateInterests',
  interest: { en: 'recovering debts', nl: 'schulden innen' },
  retention: 'P5Y',
});

class Household {
  @PersonalData('contact.address', { for: [maintenance] }) street = '';
  @PersonalData('payment.behaviour', { for: [collection] }) arrears = 0;
}

export class VisitPlanner {
  private household = new Household();

  select(household: Household): void {
    this.household = household;
  }

  async plan(day: string): Promise<void> {
    const base = 'https://planning.warmtewerk.example';
    await fetch(`${base}/visits`, { method: 'POST', body: JSON.stringify({ day, street: this.household.street }) });
    await fetch(`${base}/notes`, { method: 'POST', body: JSON.stringify({ day, arrears: this.household.arrears }) }); // expect: no-purpose-creep payment.behaviour
  }
}
