// rule: no-personal-data-in-logs
// form: Pick, Omit, Partial
// annotated: yes
import { omit, pick } from 'lodash';
import type { Personal } from '@verklaar/annotations';

interface Contract {
  nr: string;
  signer: Personal<string, 'identity.name'>;
  value: number;
}

export function archive(contract: Contract) {
  console.log(omit(contract, ['signer']));
  console.log(pick(contract, ['nr', 'value']));
}
