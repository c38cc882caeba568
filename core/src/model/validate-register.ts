import type { ShapeProblem } from '../declarations/shape/shape-problem.js';
import type { Json } from '../facts/located.js';
import type { Register } from './register.js';

import { createShapeChecker } from '../declarations/shape/check-shape.js';
import { appendStep } from '../declarations/shape/json-pointer.js';
import { pointerById } from '../declarations/shape/pointer-by-id.js';
import { anyTerm } from '../declarations/term-lookup.js';
import { registerSchemas } from './generated/schemas.js';
import { upgradeRegister } from './schema-version.js';

/** One way in which a file is not a register. */
export interface RegisterProblem {
  /** JSON pointer by id. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** A register as read from a file, in the present shape; or what is wrong with it. */
export type ValidatedRegister =
  | { readonly register: Register; readonly problems?: undefined }
  | { readonly register?: undefined; readonly problems: readonly RegisterProblem[] };

const checkShape = createShapeChecker(() => ({ ...registerSchemas.Register, definitions: registerSchemas }));

/**
 * Judges a register that was read from a file (`register.json`), after bringing it to the present version.
 *
 * @param json - As `JSON.parse` gives it.
 */
export function validateRegister(json: Json): ValidatedRegister {
  const { register, problem } = upgradeRegister(json);
  if (problem !== undefined) {
    const found =
      problem === 'newer' ? JSON.stringify((json as { readonly schemaVersion: number }).schemaVersion) : 'undefined';
    return { problems: [{ path: '/schemaVersion', expected: '1', found }] };
  }
  const problems = checkShape(register, anyTerm);
  if (problems.length > 0) return { problems: problems.map((found) => toRegisterProblem(register, found)) };
  // The shape has just been checked.
  return { register: register as unknown as Register };
}

function toRegisterProblem(register: Json, problem: ShapeProblem): RegisterProblem {
  const path = (...keys: readonly string[]): string => pointerById(register, keys.reduce(appendStep, problem.pointer));
  switch (problem.kind) {
    case 'unknownKey':
      return { path: path(problem.key), expected: 'undefined', found: JSON.stringify(problem.key) };
    case 'missingKey':
      return { path: path(problem.key), expected: problem.expected, found: 'undefined' };
    case 'wrongValue':
      return { path: path(), expected: problem.expected, found: problem.found };
    case 'unknownTerm':
      return { path: path(), expected: problem.term, found: JSON.stringify(problem.value) };
    case 'unreadableRetention':
      return { path: path(), expected: 'retention', found: JSON.stringify(problem.text) };
  }
}
