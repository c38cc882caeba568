// rule: no-personal-data-in-logs
// form: constructor
// annotated: yes
import type { Personal } from '@verklaar/annotations';

class Envelope {
  constructor(
    readonly barcode: string,
    readonly to: Personal<string, 'contact.address'>,
  ) {
    console.log(`envelope ${barcode}`);
  }
}

export const pack = (barcode: string, door: Personal<string, 'contact.address'>) => new Envelope(barcode, door);
