import typescript from 'typescript';

import type { Position, Span } from '../../../core/src/facts/location.js';
import type { Sources } from './lean-project.js';

/** A change of one text, as a person would make it. */
export interface Edit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function applyEdit(sources: Sources, { file, start, end, text }: Edit): Sources {
  const old = sources[file] ?? '';
  return { [file]: old.slice(0, start) + text + old.slice(end) };
}

export function textAt(sources: Sources, span: Span): string {
  const text = sources[span.file] ?? '';
  return text.slice(offsetOf(text, span.start), offsetOf(text, span.end));
}

/** Puts another value in the place of one: a word, an id, an expression. */
export function replaceAt(sources: Sources, span: Span, text: string): Edit {
  const old = sources[span.file] ?? '';
  return { file: span.file, start: offsetOf(old, span.start), end: offsetOf(old, span.end), text };
}

/** Removes a property, an item of a list or the whole of an annotation in TypeScript, in one of its comments or in JSON. */
export function removeAt(sources: Sources, span: Span): Edit {
  const { file } = span;
  const text = sources[file] ?? '';
  const start = offsetOf(text, span.start);
  const end = offsetOf(text, span.end);
  const tree = parsed(file, text);
  const node = nodeAt(tree, start, end);
  return { file, ...(node === undefined ? removeFromComment(text, start, end) : removeNode(tree, node)) };
}

type Range = Omit<Edit, 'file'>;

const trees = new Map<string, typescript.SourceFile>();

function parsed(file: string, text: string): typescript.SourceFile {
  const known = trees.get(file);
  if (known?.text === text) return known;
  const tree = typescript.createSourceFile(file, text, typescript.ScriptTarget.Latest, true);
  trees.set(file, tree);
  return tree;
}

function offsetOf(text: string, { line, column }: Position): number {
  let offset = 0;
  for (let passed = 1; passed < line; passed++) offset = text.indexOf('\n', offset) + 1;
  return offset + column - 1;
}

/** The outermost node with exactly this range. */
function nodeAt(tree: typescript.SourceFile, start: number, end: number): typescript.Node | undefined {
  const find = (node: typescript.Node): typescript.Node | undefined => {
    if (node.getStart(tree) === start && node.end === end) return node;
    return typescript.forEachChild(node, (child) => (child.pos <= start && child.end >= end ? find(child) : undefined));
  };
  return find(tree);
}

function removeNode(tree: typescript.SourceFile, node: typescript.Node): Range {
  const { parent } = node;
  if (typescript.isPropertyAssignment(parent)) return removeNode(tree, parent);
  if (typescript.isTypeReferenceNode(node) && node.typeArguments?.[0] !== undefined) {
    return { start: node.getStart(tree), end: node.end, text: node.typeArguments[0].getText(tree) };
  }
  if (typescript.isTypeReferenceNode(parent)) return removeNode(tree, parent);
  if (typescript.isVariableDeclaration(parent)) {
    return { start: parent.parent.parent.getStart(tree), end: parent.parent.parent.end, text: '' };
  }
  const isOnlyArgument = typescript.isCallExpression(parent) && parent.arguments.length === 1;
  if (isOnlyArgument && typescript.isDecorator(parent.parent)) return removeNode(tree, parent.parent);
  return removeFromList(tree, node);
}

/** The node with the comma that follows it, else the one before. */
function removeFromList(tree: typescript.SourceFile, node: typescript.Node): Range {
  const start = node.getStart(tree);
  const after = /^\s*,/u.exec(tree.text.slice(node.end));
  if (after !== null) return { start, end: node.end + after[0].length, text: '' };
  const before = /,\s*$/u.exec(tree.text.slice(0, start));
  return { start: start - (before?.[0].length ?? 0), end: node.end, text: '' };
}

/** Tags stand before their words; YAML in braces has its keys before its values. */
function removeFromComment(text: string, start: number, end: number): Range {
  const before = text.slice(0, start);
  const tag = /@\w+\s+$/u.exec(before);
  if (tag !== null) return { start: start - tag[0].length, end, text: '' };
  const key = /[\w-]+:\s*$/u.exec(before);
  const from = start - (key?.[0].length ?? 0);
  const comma = /^\s*,/u.exec(text.slice(end));
  if (comma !== null) return { start: from, end: end + comma[0].length, text: '' };
  const preceding = /,\s*$/u.exec(text.slice(0, from));
  return { start: from - (preceding?.[0].length ?? 0), end, text: '' };
}
