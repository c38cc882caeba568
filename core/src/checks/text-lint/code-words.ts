import type { Register } from '../../model/register.js';

import { laws } from '../../law/index.js';
import { knownIds, type VocabularyKind } from '../../vocabulary/index.js';

const kinds: readonly VocabularyKind[] = [
  'category',
  'dataSubject',
  'purpose',
  'legalBasis',
  'measure',
  'transferMechanism',
  'event',
];

/** Ids that no person would write as a word: `contact.email`, `legitimateInterests`, `NL-AWR-52`. */
const isCode = (id: string): boolean => /\p{Ll}[.\p{Lu}]\p{L}|^[A-Z]{2}-[A-Z]/u.test(id);

const ofLaw: ReadonlySet<string> = new Set([
  ...kinds.flatMap((kind) => knownIds(kind)).filter(isCode),
  ...laws.map(({ ref }) => ref).filter(isCode),
]);

/** Ids of a register and of the vocabulary that are no words of a language. */
export function codeWordsOf(register: Register): ReadonlySet<string> {
  const own = [
    ...register.activities.map(({ id }) => id),
    ...Object.values(register.terms).flatMap((terms) => terms.map(({ id }) => id)),
    ...Object.keys(register.laws),
  ];
  return new Set([...ofLaw, ...own.filter(isCode)]);
}

/** The first id among the words of a text. An address of a page or of a person holds none. */
export function codeWordIn(text: string, codes: ReadonlySet<string>): string | undefined {
  for (const [, token = ''] of text.matchAll(/(?<![\p{L}\p{N}_./@:-])([\p{L}\p{N}_.-]+)(?![@/])/gu)) {
    const word = token.replace(/[.-]+$/u, '');
    if (codes.has(word)) return word;
  }
  return undefined;
}
