import type { TermKind } from '../declarations/index.js';
import type { Fact } from '../facts/facts.js';
import type { Located } from '../facts/located.js';
import type { Evidence } from '../facts/location.js';
import type { Config } from './config.js';

import { appendStep } from '../declarations/shape/json-pointer.js';
import { partOf } from '../declarations/shape/part-of.js';
import { pointerById } from '../declarations/shape/pointer-by-id.js';
import { ownTermLists } from '../vocabulary/index.js';

/**
 * What a config declares that code may declare too, as the same facts: from here on nobody asks which it was.
 *
 * @param fileName - Named in the evidence, whose symbol is the place by id: `activities/hr`.
 */
export function factsOfConfig(located: Located<Config>, fileName: string): readonly Fact[] {
  const { activities = [], recipients = [], terminalAccess = [], terms = {} } = located.value;
  const evidenceOf = (pointer: string): Evidence => ({
    file: fileName,
    symbol: pointerById(located.value, pointer).slice(1),
  });
  const declared = <T>(list: readonly T[], name: string) =>
    list.map((_, index) => {
      const pointer = appendStep(name, index);
      return { declaration: partOf<T>(located, pointer), evidence: evidenceOf(pointer) };
    });
  return [
    ...declared(activities, '/activities').map((fact): Fact => ({ kind: 'activity', ...fact })),
    ...declared(recipients, '/recipients').map((fact): Fact => ({ kind: 'recipient', ...fact })),
    ...declared(terminalAccess, '/terminalAccess').map((fact): Fact => ({ kind: 'terminalAccess', ...fact })),
    ...(Object.keys(ownTermLists) as TermKind[]).flatMap((term) =>
      declared(terms[ownTermLists[term]] ?? [], `/terms/${ownTermLists[term]}`).map((fact): Fact => ({
        kind: 'term',
        term,
        ...fact,
      })),
    ),
  ];
}
