// rule: no-personal-data-in-error-tracking
// form: string methods
// annotated: yes
import { Appsignal } from '@appsignal/nodejs';
import { setCustomData, setTag } from '@appsignal/nodejs';

import type { Personal } from '@verklaar/annotations';

export const appsignal = new Appsignal({ name: 'portal', pushApiKey: 'not-a-key' });

export function tagged(file: { number: string; holder: Personal<string, 'identity.name'> }) {
  setTag('file', file.number);
  setCustomData({ holder: file.holder.replace(/\s+/g, ' ') }); // expect: no-personal-data-in-error-tracking identity.name
}
