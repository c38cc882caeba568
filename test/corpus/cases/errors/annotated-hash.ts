// rule: no-personal-data-in-errors
// form: pseudonymised
// annotated: yes
import { createHash } from 'node:crypto';

import type { Personal } from '@verklaar/annotations';

export interface Device {
  serial: Personal<string, 'device.id'>;
  model: string;
}

const short = (text: string) => createHash('md5').update(text).digest('hex').slice(0, 8);

export function unlock(device: Device) {
  throw new Error(`device ${short(device.serial)} (${device.model}) is locked`);
}
