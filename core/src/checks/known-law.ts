import type { LawReference } from '../declarations/index.js';

import { lawOf } from '../law/index.js';

/** Whether a law can be told by its name: it is written out, declared in the config, or in the law pack. */
export function isKnownLaw(law: LawReference, declared: Readonly<Record<string, LawReference>>): boolean {
  if (typeof law !== 'string') return Object.keys(law.name).length > 0;
  return Object.hasOwn(declared, law) || lawOf(law) !== undefined;
}
