// rule: no-unlisted-category
// form: dynamic key
// annotated: yes
import { PersonalData, recipient } from '@verklaar/annotations';

export const payroll = recipient({
  id: 'dk-payroll',
  service: 'api.loonstrookhuis.example',
  role: 'processor',
  categories: ['identity.name', 'payment.account'],
});

class Employee {
  @PersonalData('identity.name') label = '';
  @PersonalData('payment.account') payTo = '';
  @PersonalData('nationalId') registration = '';
  hours = 0;
}

const monthly = ['label', 'payTo', 'hours'] as const;
const yearly = ['label', 'registration'] as const;

export async function deliver(staff: readonly Employee[]): Promise<void> {
  const month = staff.map((one) => monthly.map((key) => one[key]).join(';'));
  await fetch('https://api.loonstrookhuis.example/months', { method: 'POST', body: month.join('\n') });
  const year = staff.map((one) => yearly.map((key) => one[key]).join(';'));
  await fetch('https://api.loonstrookhuis.example/years', { method: 'POST', body: year.join('\n') }); // expect: no-unlisted-category nationalId
}
