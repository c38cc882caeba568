import type { Json } from '../../facts/located.js';
import type { Span } from '../../facts/location.js';
import type { Wording } from '../../facts/wording.js';
import type { ParsedText, RefusedKey, SyntaxProblem } from './parsed-text.js';

import { appendStep } from '../../declarations/shape/json-pointer.js';

/** Gathers the parts of a text while a reader walks its tree. */
export interface ParsedTextBuilder {
  note(pointer: string, at: Span): void;
  /**
   * Adds a property to an object under construction.
   *
   * @returns The pointer of its value, or `undefined` when the key is refused.
   */
  enter(holder: string, seen: Set<string>, key: string, at: Span): string | undefined;
  fail(problem: Wording, at: Span): void;
  finish(value: Json | undefined): ParsedText;
}

export function createParsedTextBuilder(): ParsedTextBuilder {
  const spans: Record<string, Span> = {};
  const keySpans: Record<string, Span> = {};
  const problems: SyntaxProblem[] = [];
  const refusedKeys: RefusedKey[] = [];
  return {
    note: (pointer, at) => {
      spans[pointer] = at;
    },
    enter: (holder, seen, key, at) => {
      if (key === '__proto__') {
        refusedKeys.push({ pointer: holder, key, at });
        return undefined;
      }
      if (seen.has(key)) {
        problems.push({ problem: keyTwice(key), at });
        return undefined;
      }
      seen.add(key);
      const pointer = appendStep(holder, key);
      keySpans[pointer] = at;
      return pointer;
    },
    fail: (problem, at) => problems.push({ problem, at }),
    finish: (value) => ({ ...(value !== undefined && { located: { value, spans } }), keySpans, problems, refusedKeys }),
  };
}

function keyTwice(key: string): Wording {
  const name = JSON.stringify(key);
  return { en: `the key ${name} stands here twice`, nl: `de sleutel ${name} staat hier twee keer` };
}
