import type { ShapeChecker } from '../declarations/shape/check-shape.js';
import type { ShapeProblem } from '../declarations/shape/shape-problem.js';
import type { Located } from '../facts/located.js';
import type { Span } from '../facts/location.js';
import type { Wording } from '../facts/wording.js';

import { readText } from '../config/read/read-text.js';
import { spanOfPart } from '../declarations/shape/span-of-part.js';
import { anyTerm } from '../declarations/term-lookup.js';

/** Why a file is not what it should be, and where. */
export interface RecordProblem {
  readonly problem: Wording;
  readonly at?: Span | undefined;
}

/** A file of decisions, whole and in its shape; or every way in which it is not, in the order of the text. */
export type ReadRecord<T> =
  | { readonly located: Located<T>; readonly problems: readonly [] }
  | { readonly located?: undefined; readonly problems: readonly [RecordProblem, ...RecordProblem[]] };

/**
 * Reads a file in which people and the tool write down what was decided (JSON or YAML, by its name). Half a file would decide
 * what nobody wrote: with any problem there is no value.
 *
 * @typeParam T - What the schema of `checkShape` says.
 * @param file - As findings shall name it: POSIX, relative to the workspace root.
 */
export function readRecord<T>(text: string, file: string, checkShape: ShapeChecker): ReadRecord<T> {
  const { located, problems, refusedKeys } = readText(text, file);
  const found: readonly RecordProblem[] = [
    ...problems,
    ...refusedKeys.map(({ key, at }) => ({ problem: unknownKey(key), at })),
    // What is left of a damaged text would only give findings about what the damage hides.
    ...(located === undefined || problems.length > 0 ? [] : shapeProblems(located, checkShape)),
  ];
  const [first, ...more] = found;
  if (first !== undefined) return { problems: [first, ...more] };
  if (located === undefined) return { problems: [{ problem: noText }] };
  // The shape has just been checked.
  return { located: located as unknown as Located<T>, problems: [] };
}

function shapeProblems(located: Located, checkShape: ShapeChecker): readonly RecordProblem[] {
  return checkShape(located.value, anyTerm).map((problem) => ({
    problem: wordsOf(problem),
    at: spanOfPart(located, problem.pointer),
  }));
}

function wordsOf(problem: ShapeProblem): Wording {
  switch (problem.kind) {
    case 'unknownKey':
      return unknownKey(problem.key);
    case 'missingKey':
      return { en: `\`${problem.key}\` is missing`, nl: `\`${problem.key}\` ontbreekt` };
    case 'wrongValue': {
      const { expected, found, pointer } = problem;
      const place = pointer === '' ? '' : `\`${pointer}\` `;
      return {
        en: `${place}must be ${expected}, not ${found}`,
        nl: `${place}moet ${expected} zijn, niet ${found}`,
      };
    }
    case 'unknownTerm':
    case 'unreadableRetention':
      // Schemas of these files name no terms and no retention.
      throw new Error(`A record was judged by a schema of something else: ${problem.kind}`);
  }
}

const noText: Wording = { en: 'there is nothing in it', nl: 'er staat niets in' };

function unknownKey(key: string): Wording {
  return { en: `\`${key}\` is no key that is known here`, nl: `\`${key}\` is geen sleutel die hier bekend is` };
}
