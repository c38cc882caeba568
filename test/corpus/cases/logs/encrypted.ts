// rule: no-personal-data-in-logs
// form: pseudonymised
// annotated: yes
import { createCipheriv } from 'node:crypto';

import type { Personal } from '@verklaar/annotations';

export function seal(text: Personal<string, 'comm.message'>, key: Buffer, iv: Buffer) {
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]).toString('base64');
  console.log('sealed', sealed);
  return sealed;
}
