import type { Fact } from '../../facts/facts.js';
import type { Located } from '../../facts/located.js';
import type { Evidence } from '../../facts/location.js';
import type { RecordTree, ValueTree } from '../evaluate/value-tree.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { DeclarationName } from '../names/annotation-names.js';
import type { Collector } from './collector.js';

import { childList } from '../ast/ast.js';
import { awaitedReferences } from '../evaluate/awaited-references.js';
import { asList, textValue } from '../evaluate/value-tree.js';
import { reportUnreadable, subjectOf } from './collector.js';

/** Brings what `activity({ ... })`, `recipient({ ... })` and their like declare, wherever the call stands. */
export function readDeclaration(collector: Collector, call: SyntaxNode, name: DeclarationName): void {
  const { context, evaluator } = collector;
  const at = context.regionOf(call);
  const [argument] = childList(call, 'arguments');
  const tree: ValueTree = argument ? evaluator.evaluate(argument) : { type: 'record', entries: new Map(), at };
  const idKey = name === 'terminalAccess' ? 'key' : 'id';
  const id = tree.type === 'record' ? textValue(tree.entries.get(idKey)) : undefined;
  const evidence = evidenceOf(collector, call, id);
  const subject = subjectOf(registerLists[name], id ?? evidence.symbol);
  if (tree.type === 'unreadable') {
    reportUnreadable(collector, tree, evidence, subject);
    return;
  }
  const normalised = tree.type === 'record' ? withLists(tree, name) : tree;
  const declaration = collector.settle(normalised, awaitedReferences[name], evidence, { required: [idKey], subject });
  if (!declaration) return;
  collector.add(factOf(name, declaration, evidence), at);
}

/** Where in the register a declaration ends up. */
const registerLists: Readonly<Record<DeclarationName, string>> = {
  activity: 'activities',
  category: 'terms/categories',
  collectionPoint: 'collectionPoints',
  dataSubject: 'terms/dataSubjects',
  event: 'terms/events',
  purpose: 'terms/purposes',
  recipient: 'recipients',
  rightsRoute: 'rights/routes',
  state: 'terms/states',
  terminalAccess: 'terminalAccess',
};

/** Lists that may be written as their one item. */
const lists: Partial<Record<DeclarationName, readonly string[]>> = {
  activity: ['dataSubjects', 'recipients'],
  collectionPoint: ['collects'],
  terminalAccess: ['recipients'],
};

function withLists(tree: RecordTree, name: DeclarationName): RecordTree {
  const entries = new Map(tree.entries);
  for (const key of lists[name] ?? []) {
    const value = asList(entries.get(key));
    if (value) entries.set(key, value);
  }
  return { ...tree, entries };
}

function factOf(name: DeclarationName, located: Located, evidence: Evidence): Fact {
  switch (name) {
    case 'category':
    case 'dataSubject':
    case 'purpose':
    case 'event':
    case 'state':
      return { kind: 'term', term: name, declaration: as(located), evidence };
    case 'activity':
      return { kind: name, declaration: as(located), evidence };
    case 'recipient':
      return { kind: name, declaration: as(located), evidence };
    case 'terminalAccess':
      return { kind: name, declaration: as(located), evidence };
    case 'collectionPoint':
      return { kind: name, declaration: as(located), evidence };
    case 'rightsRoute':
      return { kind: name, declaration: as(located), evidence };
  }
}

/** The engine reads values; whether they have the shape of a declaration is the validator's question. */
function as<T>(located: Located): Located<T> {
  return located as Located<unknown> as Located<T>;
}

/** The constant or member that holds the declaration: `newsletter`, `activities.newsletter`, `default`. */
function evidenceOf({ context, owners }: Collector, call: SyntaxNode, id: string | undefined): Evidence {
  const { evidence } = owners.holderOf(call);
  // A bare statement has no name of its own: its id tells it apart.
  const isBare = id !== undefined && context.ast.is(call.parent, 'ExpressionStatement');
  return isBare ? { ...evidence, symbol: id } : evidence;
}
