import type { Located } from '../facts/located.js';
import type { ShapeProblem } from './shape/shape-problem.js';
import type { TermLookup } from './term-lookup.js';

import { namelessPrefix } from '../facts/nameless.js';
import { declarationCheckers, type DeclarationType } from './shape/declaration-checkers.js';
import { appendStep, valueAt } from './shape/json-pointer.js';
import { removeParts } from './shape/remove-parts.js';

export interface ValidatedDeclaration {
  /** What is left; absent when nothing could be kept. */
  readonly located?: Located<unknown>;
  /** All there is, with pointers into the declaration as it was given. */
  readonly problems: readonly ShapeProblem[];
}

/**
 * Finds what is wrong with a declaration and leaves exactly that out. What then lacks a part it cannot do without is left out
 * too, without a word: that part has been reported.
 */
export function validateDeclaration(
  type: DeclarationType,
  declaration: Located<unknown>,
  terms: TermLookup,
): ValidatedDeclaration {
  const check = declarationCheckers[type];
  const found = check(declaration.value, terms);
  const problems = found.filter((problem) => !isReportedByReader(declaration, problem));
  let located = declaration;
  for (let left = found; left.length > 0; left = check(located.value, terms)) {
    const parts = left.map(partToRemove);
    if (parts.includes('')) return { problems };
    located = removeParts(located, parts);
  }
  return { located, problems };
}

/**
 * A part that has a place but no value could not be read, and its reader has said so. What a spread in the same object would
 * have given cannot be known either.
 */
function isReportedByReader(located: Located<unknown>, problem: ShapeProblem): boolean {
  const { kind, pointer } = problem;
  if (kind === 'missingKey') {
    return (
      located.spans[appendStep(pointer, problem.key)] !== undefined || holdsUnread(located, pointer, namelessPrefix)
    );
  }
  return kind === 'wrongValue' && isEmptyObject(valueAt(located.value, pointer)) && holdsUnread(located, pointer, '');
}

/** Whether an object has a place of a property that has no value, with a key that begins so. */
function holdsUnread({ spans, value }: Located<unknown>, pointer: string, beginning: string): boolean {
  const start = `${pointer}/${beginning}`;
  return Object.keys(spans).some((part) => part.startsWith(start) && valueAt(value, part) === undefined);
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

function partToRemove(problem: ShapeProblem): string {
  return problem.kind === 'unknownKey' ? appendStep(problem.pointer, problem.key) : problem.pointer;
}
