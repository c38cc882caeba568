import type { Position, Span } from '../facts/location.js';
import type { DeclaredPart, DeclaredProject } from './declared-parts.js';

import { valueAt } from '../declarations/shape/json-pointer.js';
import { segmentsOf } from '../model/pointer.js';
import { declaredParts, kindOf } from './declared-parts.js';
import { pointerOfPart } from './register-names.js';

/**
 * Which parts of the register the text at a place declares, the most telling first: JSON pointers by id. Of a field that
 * serves several activities, the activity that is named at the place comes first.
 *
 * @param file - As facts name it.
 */
export function pointersAt(project: DeclaredProject, file: string, position: Position): readonly string[] {
  const around = declaredParts(project)
    .map((part) => ({ part, whole: part.located.spans[''] }))
    .filter((entry): entry is { part: DeclaredPart; whole: Span } => holds(entry.whole, file, position))
    .toSorted((one, other) => compareSize(one.whole, other.whole));
  return [...new Set(around.flatMap(({ part }) => pointersIn(part, file, position)))];
}

/** What a field declares, by its owner and name: for a place that names it somewhere else. */
export function pointersOfField(project: DeclaredProject, owner: string, name: string): readonly string[] {
  return declaredParts(project)
    .filter(({ fact }) => fact?.kind === 'personalField' && fact.owner === owner && fact.name === name)
    .flatMap(({ pointers }) => pointers);
}

function pointersIn(declared: DeclaredPart, file: string, position: Position): readonly string[] {
  const { fact, located, pointers } = declared;
  const [smallest] = Object.entries(located.spans)
    .filter(([, span]) => holds(span, file, position))
    .toSorted(([partOne, one], [partOther, other]) => compareSize(one, other) || partOther.length - partOne.length);
  const part = smallest?.[0] ?? '';
  if (fact === undefined) return part === '' ? [] : [pointerOfPart(located.value, 'config', part)];
  if (fact.kind === 'personalField' || fact.kind === 'owner') return ofField(located.value, pointers, part);
  if (fact.kind === 'sharedWith' || fact.kind === 'embedding') return pointers;
  const below = pointerOfPart(located.value, kindOf(declared), part);
  return pointers.map((base) => base + below);
}

/** `/for/1/retention` is about the retention in the second activity; `/retention` about that in every activity. */
function ofField(value: unknown, pointers: readonly string[], part: string): readonly string[] {
  const [first, index, ...rest] = segmentsOf(part);
  if (first !== 'for' || index === undefined) return pointers.map((base) => base + part);
  const named = valueAt(value, `/for/${index}`);
  const activity = typeof named === 'string' ? named : valueAt(named, '/activity');
  const isOf = (base: string): boolean => segmentsOf(base)[1] === activity;
  const below = rest.length === 0 ? '' : `/${rest.join('/')}`;
  return [
    ...pointers.filter(isOf).map((base) => base + below),
    ...(typeof activity === 'string' ? [`/activities/${activity}`] : []),
    ...pointers.filter((base) => !isOf(base)),
  ];
}

function holds(span: Span | undefined, file: string, position: Position): span is Span {
  return span?.file === file && !isBefore(position, span.start) && !isBefore(span.end, position);
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}

/** The smaller first: fewer lines, then fewer columns. */
function compareSize(one: Span, other: Span): number {
  const lines = (span: Span): number => span.end.line - span.start.line;
  const columns = (span: Span): number => span.end.column - span.start.column;
  return lines(one) - lines(other) || columns(one) - columns(other);
}
