import type { Fact } from '../../facts/facts.js';
import type { Raised } from '../define-checks.js';

import { pointer } from '../../model/pointer.js';

/** What says that there is a reason, or only repeats the annotation, in the languages people write in. */
const fillers: ReadonlySet<string> = new Set([
  'aucune donnee personnelle',
  'because',
  'daarom',
  'fixme',
  'geen',
  'geen persoonlijke gegevens',
  'geen persoonsgegeven',
  'geen persoonsgegevens',
  'ignore',
  'internal',
  'keine personenbezogenen daten',
  'n v t',
  'n a',
  'niet persoonlijk',
  'niet van toepassing',
  'nicht personenbezogen',
  'no',
  'no personal data',
  'no pii',
  'non personal',
  'none',
  'not applicable',
  'not needed',
  'not personal',
  'not personal data',
  'not pii',
  'nvt',
  'ok',
  'pas personnel',
  'reason',
  'reden',
  'safe',
  'see above',
  'skip',
  'tbd',
  'test',
  'todo',
  'unknown',
]);

/** Fields marked as not personal for a reason that explains nothing (DF11). */
export function emptyReasons(facts: readonly Fact[]): readonly Raised[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'notPersonalField' || !isEmptyReason(fact.reason.value, fact.name)) return [];
    const { evidence, reason } = fact;
    const at = reason.spans[''];
    return {
      subject: pointer('fields', evidence.symbol),
      params: { field: evidence.symbol, reason: reason.value.trim() },
      evidence: [evidence],
      ...(at && { at }),
    };
  });
}

/**
 * Whether a reason explains nothing: no words, a filler, or only the name of the field. An empty text is no reason at all,
 * which is another finding (AN11).
 */
export function isEmptyReason(reason: string, field: string): boolean {
  const said = plainWords(reason);
  if (reason.trim() === '') return false;
  const joined = said.replaceAll(' ', '');
  // One character says a word in other scripts.
  const isTooShort = /^[\p{Script=Latin}\p{N}]{0,3}$/u.test(joined);
  return isTooShort || fillers.has(said) || joined === plainWords(field).replaceAll(' ', '');
}

/** Lower case, without accents and punctuation, one space between words. */
function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
