import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';

import type { Wording } from '../../facts/wording.js';
import type { Region } from '../engine-context.js';
import type { ValueTree } from '../evaluate/value-tree.js';
import type { TagProblem } from './tag-problems.js';

import { isOptionOfFields } from '../../declarations/shape/options-of-fields.js';
import { quoted } from '../../facts/wording.js';
import { tagProblems } from './tag-problems.js';

/** Deeper than this no option is nested. */
const maximumNesting = 32;

/**
 * Reads a YAML 1.2 flow mapping or sequence. Aliases and tags are refused: an annotation is plain data.
 *
 * @param region - Place of a range of `text` in its file.
 */
export function yamlTree(
  text: string,
  region: (start: number, end: number) => Region,
): { readonly tree?: ValueTree; readonly problems: readonly TagProblem[] } {
  const whole = region(0, text.length);
  if (nesting(text) > maximumNesting) return { problems: [{ at: whole, problem: tagProblems.deep }] };
  const document = parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'silent' });
  const problems: TagProblem[] = [...document.errors, ...document.warnings].map(({ pos: [start, end], message }) => ({
    at: region(Math.min(start, text.length), Math.min(Math.max(end, start), text.length)),
    problem: quoted(message),
  }));
  if (problems.length > 0) return { problems };
  const tree = treeOf(document.contents);
  return { tree, problems };

  function treeOf(node: unknown): ValueTree {
    const at = placeOf(node);
    if (isMap(node)) {
      const entries = new Map<string, ValueTree>();
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : String(key);
        entries.set(name, isOptionOfFields(name) ? treeOf(value) : { ...treeOf(value), name: placeOf(key) });
      }
      return { type: 'record', entries, at };
    }
    if (isSeq(node)) return { type: 'list', items: node.items.map(treeOf), at };
    if (isScalar(node)) return scalarOf(node.value, at);
    if (isAlias(node)) return refuse(at, tagProblems.alias);
    return { type: 'scalar', value: null, at };
  }

  function scalarOf(value: unknown, at: Region): ValueTree {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return { type: 'scalar', value, at };
    if (typeof value === 'number' && Number.isFinite(value)) return { type: 'scalar', value, at };
    return refuse(at, tagProblems.noPlainData);
  }

  function refuse(at: Region, problem: Wording): ValueTree {
    problems.push({ at, problem });
    return { type: 'absent', at, isReported: true };
  }

  function placeOf(node: unknown): Region {
    const range = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range : undefined;
    return range ? region(range[0], range[1]) : whole;
  }
}

function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
