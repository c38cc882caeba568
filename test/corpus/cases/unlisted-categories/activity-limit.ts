// rule: no-unlisted-category
// form: declared recipient
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const payslips = recipient({ id: 'bl-payslips', service: 'api.loonstrook.example', role: 'processor' });

export const wages = activity({
  id: 'bl-wages',
  name: { en: 'Wages', nl: 'Lonen' },
  purpose: 'humanResources',
  dataSubjects: ['employee'],
  legalBasis: 'legalObligation',
  retention: 'P7Y',
  recipients: [{ recipient: payslips, categories: ['identity.name', 'payment.account'] }],
});

class Employee {
  @PersonalData('identity.name', { for: [wages] }) called = '';
  @PersonalData('payment.account', { for: [wages] }) bank = '';
  @PersonalData('special.union', { for: [wages] }) union = '';
}

export async function pay(employee: Employee, month: string): Promise<void> {
  const { called, bank } = employee;
  await fetch('https://api.loonstrook.example/slips', { method: 'POST', body: JSON.stringify({ month, called, bank }) });
  await fetch('https://api.loonstrook.example/fees', { method: 'POST', body: JSON.stringify({ month, fee: employee.union }) }); // expect: no-unlisted-category special.union
}
