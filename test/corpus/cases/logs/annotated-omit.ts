// rule: no-personal-data-in-logs
// form: Pick, Omit, Partial
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Donor {
  title: string;
  account: Personal<string, 'payment.account'>;
  amount: number;
}

export function thank(donor: Omit<Donor, 'account'>) {
  console.log(donor);
}

export function debit(donor: Required<Pick<Donor, 'account' | 'amount'>>) {
  console.log(donor.amount);
  console.log(donor); // expect: no-personal-data-in-logs payment.account
}
