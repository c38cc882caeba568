import type { Fact } from '../facts/facts.js';
import type { Span } from '../facts/location.js';
import type { DeclaredPart, DeclaredProject } from './declared-parts.js';

import { createSubjectLocator } from '../checks/locate-subject.js';
import { pointer, segmentsOf } from '../model/pointer.js';
import { spanAt } from '../model/span-at.js';
import { declaredParts, kindOf } from './declared-parts.js';
import { partOfDeclaration } from './register-names.js';

/**
 * Where parts of the register are declared, in their order and each with the most telling place first: the part itself, then
 * what it is part of, then where its recipient is declared. Of what nobody declared, where the code was seen to do it.
 *
 * @param pointers - JSON pointers by id.
 */
export function placesOf(project: DeclaredProject, pointers: readonly string[]): readonly Span[] {
  const parts = declaredParts(project);
  return distinct(pointers.flatMap((at) => placesOfOne(project, parts, at)));
}

function placesOfOne(project: DeclaredProject, parts: readonly DeclaredPart[], at: string): readonly Span[] {
  const found = [at, ...referredBy(at)].flatMap((wanted) => declaredAt(parts, wanted));
  if (found.length > 0) return found;
  const { facts, inventory, outflow, register } = project;
  const locator = createSubjectLocator(register, facts, { inventory, outflow });
  const seen = locator.placeOf(at, locator.evidenceOf(at)) ?? ofEvidence(parts, locator.evidenceOf(at));
  return seen === undefined ? inConfig(parts) : [seen];
}

interface Candidate {
  readonly span: Span;
  /** Steps of the pointer that the place stands for. */
  readonly depth: number;
  /** The lower, the more its declaration is about the thing itself. */
  readonly rank: number;
}

/** A field says which data it is, an activity what it does with them; a class only shares them, and a config holds it all. */
function rankOf(fact: Fact | undefined): number {
  switch (fact?.kind) {
    case 'personalField':
      return 0;
    case undefined:
      return 3;
    case 'owner':
    case 'sharedWith':
    case 'embedding':
      return 2;
    default:
      return 1;
  }
}

function declaredAt(parts: readonly DeclaredPart[], at: string): readonly Span[] {
  const candidates = parts.flatMap((declared): readonly Candidate[] => {
    const { fact, located, pointers } = declared;
    const base = pointers.find((one) => at === one || at.startsWith(`${one}/`));
    // The config as a whole says something of a part only where that part is in it.
    if (base === undefined) return [];
    const kind = kindOf(declared);
    const part = partOfDeclaration(located.value, kind, at.slice(base.length));
    const span = spanAt(located, part);
    const exact = deepest(located.spans, part);
    if (span === undefined || (kind === 'config' && exact === '')) return [];
    return [{ span, depth: segmentsOf(base).length + segmentsOf(exact).length, rank: rankOf(fact) }];
  });
  const ranked = candidates.toSorted((one, other) => other.depth - one.depth || one.rank - other.rank);
  return ranked.map(({ span }) => span);
}

/** The nearest part, itself included, that has a place. */
function deepest(spans: Readonly<Record<string, Span>>, part: string): string {
  for (let current = part; ; current = current.slice(0, current.lastIndexOf('/'))) {
    if (current === '' || spans[current] !== undefined) return current;
  }
}

/** `/activities/orders/recipients/mollie` is also about `/recipients/mollie`. */
function referredBy(at: string): readonly string[] {
  const [list, , property, name] = segmentsOf(at);
  return list === 'activities' && property === 'recipients' && name !== undefined ? [pointer('recipients', name)] : [];
}

/** Something named and declared nowhere stands where it is named. */
function ofEvidence(
  parts: readonly DeclaredPart[],
  evidence: readonly { readonly file: string; readonly symbol: string }[],
): Span | undefined {
  const naming = parts.find(({ fact }) =>
    evidence.some(({ file, symbol }) => fact?.evidence.file === file && fact.evidence.symbol === symbol),
  );
  return naming === undefined ? undefined : spanAt(naming.located, '');
}

/** What no code and no line of the config says is to be said in the config. */
function inConfig(parts: readonly DeclaredPart[]): readonly Span[] {
  const config = parts.find(({ fact }) => fact === undefined);
  const span = config && spanAt(config.located, '');
  return span === undefined ? [] : [{ ...span, end: span.start }];
}

function distinct(spans: readonly Span[]): readonly Span[] {
  const byPlace = new Map(
    spans.map((span) => [`${span.file}:${String(span.start.line)}:${String(span.start.column)}`, span] as const),
  );
  return [...byPlace.values()];
}
