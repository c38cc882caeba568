import ts from 'typescript';

import type { Random } from './random.js';

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Changes a text in one place; `other` lends what is put in. */
type Mutation = (text: string, random: Random, other: string) => string;

/** Names that objects have without being given them, and others that code seldom uses. */
const strangeNames = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  'undefined',
  'arguments',
  'eval',
  'then',
  'length',
  'email',
  'user',
  'Gebruíker',
  '漢字',
  '\\u0061bc',
  '$',
  '_',
] as const;

const strangeTexts = [
  '',
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '<',
  '>',
  '`',
  '${',
  "'",
  '/*',
  '*/',
  '//',
  '@',
  '?.',
  '...',
  '=>',
  ';',
  '#',
  '\\',
  '\r\n',
  '\u2028',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '📧',
  ' as any',
  ' satisfies never',
  'await ',
  'yield ',
  'new ',
  'typeof ',
  'delete ',
  'class ',
  'enum ',
  'export default ',
  "import('./self')",
  'super.',
  'this.',
  '<T,>() => ',
  '{ ...{} }',
  '[...[]]',
] as const;

/** Tokens by the compiler's own scanner: mutations at their borders get further than those anywhere. */
function tokensOf(text: string): readonly Extent[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.JSX, text);
  const tokens: Extent[] = [];
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) {
    tokens.push({ start: scanner.getTokenStart(), end: scanner.getTokenEnd() });
  }
  return tokens;
}

function subtreesOf(text: string): readonly Extent[] {
  const source = ts.createSourceFile('a.tsx', text, ts.ScriptTarget.Latest, false);
  const found: Extent[] = [];
  const pending: ts.Node[] = [...source.statements];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.end - node.pos <= 400) found.push({ start: node.getStart(source), end: node.end });
    ts.forEachChild(node, (child) => void pending.push(child));
  }
  return found;
}

function pickExtent(extents: readonly Extent[], random: Random): Extent {
  return extents[random.nat(extents.length)] ?? { start: 0, end: 0 };
}

const put = (text: string, { start, end }: Extent, by: string): string => text.slice(0, start) + by + text.slice(end);
const sliceOf = (text: string, { start, end }: Extent): string => text.slice(start, end);

const mutations: readonly [Mutation, ...Mutation[]] = [
  function deleteToken(text, random) {
    return put(text, pickExtent(tokensOf(text), random), ' ');
  },
  function duplicateToken(text, random) {
    const token = pickExtent(tokensOf(text), random);
    return put(text, token, `${sliceOf(text, token)} ${sliceOf(text, token)}`);
  },
  function swapTokens(text, random) {
    const tokens = tokensOf(text);
    const [first, second] = [pickExtent(tokens, random), pickExtent(tokens, random)];
    if (first.end > second.start) return text;
    return put(put(text, second, sliceOf(text, first)), first, sliceOf(text, second));
  },
  function spliceSubtree(text, random, other) {
    const given = sliceOf(other, pickExtent(subtreesOf(other), random));
    return put(text, pickExtent(subtreesOf(text), random), given);
  },
  function nestSubtree(text, random) {
    const subtrees = subtreesOf(text);
    return put(text, pickExtent(subtrees, random), sliceOf(text, pickExtent(subtrees, random)));
  },
  function truncate(text, random) {
    return text.slice(0, random.nat(text.length));
  },
  function insertText(text, random) {
    const { start } = pickExtent(tokensOf(text), random);
    return put(text, { start, end: start }, random.pick(strangeTexts));
  },
  function renameEverywhere(text, random) {
    const names = [...new Set(text.match(/\b[a-zA-Z_]\w{2,}\b/gu) ?? [])];
    const name = names[random.nat(names.length)];
    return name === undefined ? text : text.replace(new RegExp(`\\b${name}\\b`, 'gu'), () => random.pick(strangeNames));
  },
  function renameOne(text, random) {
    const names = tokensOf(text).filter((token) => /^[a-zA-Z_]\w*$/u.test(sliceOf(text, token)));
    return put(text, pickExtent(names, random), random.pick(strangeNames));
  },
];

/** The text changed in a few places, the same for the same numbers. */
export function mutate(text: string, random: Random, other: string): string {
  let mutant = text;
  for (let left = 1 + random.nat(4); left > 0; left -= 1) mutant = random.pick(mutations)(mutant, random, other);
  return mutant;
}
