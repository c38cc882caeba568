import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { placeOf } from '../../ast/place-of.js';

/** Whether its type says that a text or a number can stand here: the id of a person in the place of their record. */
export function mayBeText({ context: { ast, host } }: Tracking, node: SyntaxNode): boolean {
  const [shape] = host.shapesOf(host.typesOf([placeOf(ast, node)]));
  const parts = shape?.kind === 'union' ? host.shapesOf(shape.parts) : shape ? [shape] : [];
  return parts.some(({ kind }) => kind === 'string' || kind === 'number');
}

/** Without the records of people: a text is none, whatever it is called. */
export function withoutRecords(carries: readonly Carry[]): readonly Carry[] {
  return carries.filter((carry) => !isRecord(carry));
}

export function isRecord(carry: Carry): boolean {
  return carry.type === 'data' && carry.category === undefined;
}
