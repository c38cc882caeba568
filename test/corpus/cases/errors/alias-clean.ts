// rule: no-personal-data-in-errors
// form: alias import
// annotated: yes
import { NotFoundException as Missing } from '@nestjs/common';
import type { Personal } from '@verklaar/annotations';

export function open(file: { nr: string; holder: Personal<string, 'identity.name'> }, files: Map<string, string>) {
  if (!files.has(file.nr)) throw new Missing(`no file ${file.nr}`);
  return files.get(file.nr) === file.holder;
}
