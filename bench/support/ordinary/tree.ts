import type { Domain } from '../domain.js';

/** Things below things, and how two of such trees differ. */
export function tree({ type, value }: Domain, aspect: string): string {
  return `export interface ${type}${aspect}Node<Item> {
  readonly key: string;
  readonly item: Item;
  readonly children: readonly ${type}${aspect}Node<Item>[];
}

export interface ${type}${aspect}Change<Item> {
  readonly path: readonly string[];
  readonly kind: 'added' | 'changed' | 'removed';
  readonly item: Item;
}

type Nodes<Item> = readonly ${type}${aspect}Node<Item>[];
type Changes<Item> = readonly ${type}${aspect}Change<Item>[];

/** The node at a path of keys; undefined: there is none. */
export function nodeAt<Item>(nodes: Nodes<Item>, path: readonly string[]): ${type}${aspect}Node<Item> | undefined {
  let level = nodes;
  let found: ${type}${aspect}Node<Item> | undefined;
  for (const key of path) {
    found = undefined;
    for (const node of level) {
      if (node.key === key) found = node;
    }
    if (found === undefined) return undefined;
    level = found.children;
  }
  return found;
}

export function depthOf<Item>(nodes: Nodes<Item>): number {
  let deepest = 0;
  for (const node of nodes) {
    const depth = 1 + depthOf(node.children);
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

export function countOf<Item>(nodes: Nodes<Item>, isCounted: (item: Item) => boolean): number {
  let count = 0;
  for (const node of nodes) {
    if (isCounted(node.item)) count += 1;
    count += countOf(node.children, isCounted);
  }
  return count;
}

/** A new tree with another item at a path; what is not on the way stays the same object. */
export function withItem<Item>(nodes: Nodes<Item>, path: readonly string[], item: Item): Nodes<Item> {
  const [key, ...below] = path;
  if (key === undefined) return nodes;
  return nodes.map((node) => {
    if (node.key !== key) return node;
    if (below.length === 0) return { ...node, item };
    return { ...node, children: withItem(node.children, below, item) };
  });
}

export function differences<Item>(
  before: Nodes<Item>,
  after: Nodes<Item>,
  isSame: (one: Item, other: Item) => boolean,
  path: readonly string[] = [],
): Changes<Item> {
  const changes: ${type}${aspect}Change<Item>[] = [];
  const known = new Map<string, ${type}${aspect}Node<Item>>();
  for (const node of before) known.set(node.key, node);
  for (const node of after) {
    const here = [...path, node.key];
    const old = known.get(node.key);
    known.delete(node.key);
    if (old === undefined) {
      changes.push({ path: here, kind: 'added', item: node.item });
      continue;
    }
    if (!isSame(old.item, node.item)) changes.push({ path: here, kind: 'changed', item: node.item });
    changes.push(...differences(old.children, node.children, isSame, here));
  }
  for (const [key, { item }] of known) {
    changes.push({ path: [...path, key], kind: 'removed', item });
  }
  return changes;
}

export const empty${type}${aspect}: Nodes<{ readonly ${value}: string; readonly count: number }> = [];

export function flat<Item>(nodes: Nodes<Item>, path: readonly string[] = []): readonly (readonly [string, Item])[] {
  const all: (readonly [string, Item])[] = [];
  for (const { key, item, children } of nodes) {
    const here = [...path, key];
    all.push([here.join('/'), item]);
    for (const entry of flat(children, here)) all.push(entry);
  }
  return all;
}
`;
}
