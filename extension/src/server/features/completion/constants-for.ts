import type { Candidate, ConstantReference } from '@verklaar/core';

import { referToConstant } from '@verklaar/core';

import type { Server } from '../../feature.js';
import type { Cursor } from './cursor-at.js';

import { openForFixes } from '../code-actions/open-for-fixes.js';

/**
 * Constants that may stand at a place instead of an id: of activities and recipients that code declares, where they are in scope
 * or can be imported. By the id they stand for.
 */
export function constantsFor(
  server: Server,
  { at: { path, session }, place }: Cursor,
  candidates: readonly Candidate[],
): ReadonlyMap<string, ConstantReference> {
  const isValue = place.notation === 'code' && !place.isKey && place.quote !== '' && place.isType === undefined;
  const wanted = new Set(candidates.flatMap(({ id, sort }) => (sort === 'activity' || sort === 'recipient' ? id : [])));
  if (!isValue || wanted.size === 0) return new Map();
  const state = session.state();
  const project = openForFixes(server, session, state);
  const constants = new Map<string, ConstantReference>();
  for (const fact of state?.facts ?? []) {
    if (fact.kind !== 'activity' && fact.kind !== 'recipient') continue;
    const { id } = fact.declaration.value;
    const constant = wanted.has(id) ? referToConstant(fact.evidence, place.whole.start, path, project) : undefined;
    if (constant !== undefined) constants.set(id, constant);
  }
  return constants;
}
