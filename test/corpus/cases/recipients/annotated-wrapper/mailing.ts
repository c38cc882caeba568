// rule: no-undeclared-recipient
// form: own wrapper in another file
// annotated: yes
import { toCrm } from './to-crm';

export interface Prospect {
  /** @personalData professional.job */
  function: string;
  /** @notPersonalData line of business */
  sector: string;
}

export async function enrich(prospect: Prospect) {
  await toCrm('sector', prospect.sector);
  await toCrm('role', prospect.function); // expect: no-undeclared-recipient professional.job
}
