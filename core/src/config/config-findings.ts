import type { ShapeProblem } from '../declarations/shape/shape-problem.js';
import type { Finding } from '../facts/finding.js';
import type { Span } from '../facts/location.js';
import type { Wording } from '../facts/wording.js';
import type { ParsedText } from './read/parsed-text.js';

import { appendStep } from '../declarations/shape/json-pointer.js';
import { pointerById } from '../declarations/shape/pointer-by-id.js';
import { spanOfPart } from '../declarations/shape/span-of-part.js';
import { inWords } from '../facts/wording.js';

/** What is wrong with a config as findings CF01-CF04, in the order of the text. */
export function configFindings(
  parsed: ParsedText,
  problems: readonly ShapeProblem[],
  fileName: string,
): readonly Finding[] {
  const root = parsed.located?.value;
  const finding = (id: string, params: Finding['params'], pointer: string, at: Span | undefined): Finding => {
    const subject = pointerById(root, pointer);
    const evidence = [{ file: fileName, symbol: subject.slice(1) }];
    return { id, severity: 'error', params, subject, evidence, ...(at && { at }) };
  };
  const ofShape = (problem: ShapeProblem): Finding => {
    const { pointer } = problem;
    const at = parsed.located && spanOfPart(parsed.located, pointer);
    const path = pointerById(root, pointer).slice(1) || fileName;
    switch (problem.kind) {
      case 'unknownKey': {
        const inside = appendStep(pointer, problem.key);
        return finding(
          'CF01',
          { key: problem.key, suggestion: problem.suggestion },
          inside,
          parsed.keySpans[inside] ?? at,
        );
      }
      case 'missingKey': {
        const inside = appendStep(pointer, problem.key);
        return finding('CF04', { path: pointerById(root, inside).slice(1), expected: problem.expected }, inside, at);
      }
      case 'wrongValue': {
        const { expected, found, suggestion } = problem;
        return finding('CF02', { path, expected, found, suggestion }, pointer, at);
      }
      case 'unknownTerm': {
        const { value, suggestion } = problem;
        return finding(
          'CF02',
          { path, ...inWords({ expected: idExpected }), found: JSON.stringify(value), suggestion },
          pointer,
          at,
        );
      }
      case 'unreadableRetention':
        return finding(
          'CF02',
          { path, ...inWords({ expected: retentionExpected }), found: JSON.stringify(problem.text), suggestion: '' },
          pointer,
          at,
        );
    }
  };
  return [
    ...parsed.problems.map(({ problem, at }) => finding('CF03', inWords({ problem }), '', at)),
    ...parsed.refusedKeys.map(({ pointer, key, at }) => finding('CF01', { key, suggestion: '' }, pointer, at)),
    ...problems.map(ofShape),
  ].sort(byPlace);
}

const retentionExpected: Wording = { en: 'a retention expression', nl: 'een bewaartermijn' };

const idExpected: Wording = { en: 'an id of the vocabulary', nl: 'een id uit de woordenlijst' };

function byPlace(a: Finding, b: Finding): number {
  const [first, second] = [a.at?.start, b.at?.start];
  if (first === undefined || second === undefined) return Number(first !== undefined) - Number(second !== undefined);
  return first.line - second.line || first.column - second.column;
}
