// rule: no-personal-data-in-errors
// form: ORM row
// annotated: yes
import { PersonalData } from '@verklaar/annotations';
import type { Repository } from 'typeorm';

export class Loan {
  @PersonalData('identity.name') reader = '';
  copy = 0;
}

export async function lend(loans: Repository<Loan>, copy: number) {
  const loan = await loans.findOneBy({ copy });
  if (loan) throw new Error(`copy ${copy} is lent to ${loan.reader}`); // expect: no-personal-data-in-errors identity.name
  if (copy < 0) throw new Error(`no copy ${copy}`);
}
