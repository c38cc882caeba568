// rule: no-personal-data-in-logs
// form: nested object by type
// annotated: yes
import type { Personal } from '@verklaar/annotations';
import pino from 'pino';

interface Party {
  line1: Personal<string, 'identity.name'>;
  line2: Personal<string, 'contact.address'>;
}
interface Consignment {
  barcode: string;
  to: Party;
}

const log = pino();

export function scan(consignment: Consignment, belt: number) {
  log.info({ barcode: consignment.barcode, belt }, 'scanned');
  log.debug({ consignment }); // expect: no-personal-data-in-logs identity.name contact.address
}
