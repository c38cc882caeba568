import type { Located } from '../facts/located.js';
import type { ShapeProblem } from './shape/shape-problem.js';
import type { TermLookup } from './term-lookup.js';

import { declarationCheckers, type DeclarationType } from './shape/declaration-checkers.js';
import { appendStep } from './shape/json-pointer.js';
import { removeParts } from './shape/remove-parts.js';

/** A problem, and the declaration it is in, as it was at that moment. */
export interface LocatedProblem {
  readonly problem: ShapeProblem;
  readonly located: Located<unknown>;
}

export interface ValidatedDeclaration {
  /** What is left; absent when nothing could be kept. */
  readonly located?: Located<unknown>;
  readonly problems: readonly LocatedProblem[];
}

/** Finds what is wrong with a declaration and leaves exactly that out. */
export function validateDeclaration(
  type: DeclarationType,
  declaration: Located<unknown>,
  terms: TermLookup,
): ValidatedDeclaration {
  const reported: LocatedProblem[] = [];
  let located = declaration;
  for (let isFirst = true; ; isFirst = false) {
    const problems = declarationCheckers[type](located.value, terms);
    if (problems.length === 0) return { located, problems: reported };
    for (const problem of problems) {
      const isConsequence = problem.kind === 'missingKey' && (!isFirst || isReportedByReader(located, problem));
      if (!isConsequence) reported.push({ problem, located });
    }
    const parts = problems.map(partToRemove);
    if (parts.includes('')) return { problems: reported };
    located = removeParts(located, parts);
  }
}

/** A part that has a place but no value could not be read, and its reader has said so. */
function isReportedByReader(
  located: Located<unknown>,
  { pointer, key }: ShapeProblem & { readonly key: string },
): boolean {
  return located.spans[appendStep(pointer, key)] !== undefined;
}

function partToRemove(problem: ShapeProblem): string {
  return problem.kind === 'unknownKey' ? appendStep(problem.pointer, problem.key) : problem.pointer;
}
