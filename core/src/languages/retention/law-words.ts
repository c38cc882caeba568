import type { LawReference } from '../../declarations/index.js';

import { lawOf } from '../../law/index.js';

/** A law as it stands in a sentence. */
export interface LawWords {
  /** `de belastingwet`. */
  readonly name: string;
  /** `artikel 52 AWR`. */
  readonly article?: string;
  /** Why the law matters: it prescribes the keeping, sets how long claims can be brought, or something else. */
  readonly kind: 'duty' | 'limitation' | 'other';
}

/** Picks one text of an organisation's own words; `undefined` when it has none in the language. */
export type PickOwn = (text: Readonly<Record<string, string>>) => string | undefined;

/**
 * The words for a law: from the config, else from the law pack. A law of the config stands under a retention because it
 * prescribes it.
 *
 * @returns `undefined` when nobody has worded that law in the language.
 */
export function lawWordsOf(
  reference: string,
  own: PickOwn,
  declared: Readonly<Record<string, LawReference>> = {},
): LawWords | undefined {
  const local = Object.hasOwn(declared, reference) ? declared[reference] : undefined;
  if (typeof local === 'object') {
    const name = own(local.name);
    if (name === undefined) return undefined;
    return { name, kind: 'duty', ...(local.article !== undefined && { article: local.article }) };
  }
  const law = lawOf(local ?? reference);
  const name = law === undefined ? undefined : own({ ...law.name });
  const article = law === undefined ? undefined : own({ ...law.article });
  if (law === undefined || name === undefined || article === undefined) return undefined;
  return { name, article, kind: law.kind === 'duty' || law.kind === 'limitation' ? law.kind : 'other' };
}
