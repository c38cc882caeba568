import { PersonalData, activity } from '@verklaar/annotations';

export const loans = activity({
  id: 'loans',
  name: { nl: 'Uitleningen', en: 'Loans' },
  purpose: 'accountManagement',
  dataSubjects: ['customer'],
  legalBasis: 'contract',
  retention: 'P1Y after customer.end',
});

export class Reader {
  @PersonalData('contact.email', { for: [loans] })
  email = '';
}
