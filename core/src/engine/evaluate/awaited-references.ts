import type { Wording } from '../../facts/wording.js';
import type { Region } from '../engine-context.js';
import type { Evaluator } from './evaluator.js';
import type { ReferenceKind, ValueTree } from './value-tree.js';

import { kindExpected, literalExpected, referenceFound } from './value-words.js';

/** Where a declared thing may be mentioned by value: path of keys (list positions left out) -> kind. */
export type AwaitedReferences = Readonly<Record<string, ReferenceKind>>;

const useTerms = { 'source.from': 'recipient' } as const;

export const awaitedReferences = {
  field: {
    category: 'category',
    dataSubjects: 'dataSubject',
    for: 'activity',
    'for.activity': 'activity',
    'for.source.from': 'recipient',
    ...useTerms,
  },
  owner: {
    dataSubjects: 'dataSubject',
    processedFor: 'activity',
    'processedFor.activity': 'activity',
    'processedFor.source.from': 'recipient',
  },
  sharedWith: { '': 'recipient', recipient: 'recipient', categories: 'category' },
  activity: {
    purpose: 'purpose',
    dataSubjects: 'dataSubject',
    data: 'category',
    'data.category': 'category',
    'data.dataSubjects': 'dataSubject',
    'data.source.from': 'recipient',
    notCollected: 'category',
    recipients: 'recipient',
    'recipients.recipient': 'recipient',
    'recipients.categories': 'category',
    ...useTerms,
  },
  recipient: { purpose: 'purpose', categories: 'category' },
  category: { parent: 'category' },
  dataSubject: { parent: 'dataSubject' },
  purpose: { parent: 'purpose' },
  event: { parent: 'event' },
  state: { parent: 'state' },
  terminalAccess: { recipients: 'recipient', activity: 'activity', categories: 'category' },
  collectionPoint: { collects: 'activity' },
  rightsRoute: {},
} as const satisfies Readonly<Record<string, AwaitedReferences>>;

/** A declared thing of one kind where another was awaited, or where none was. */
export interface MisplacedReference {
  /** JSON pointer in the annotation. */
  readonly property: string;
  readonly expected: Wording;
  readonly found: Wording;
  readonly at: Region;
}

/** Follows thunks where references are awaited, and takes out references of the wrong kind. */
export function settleReferences(
  tree: ValueTree,
  awaited: AwaitedReferences,
  evaluator: Evaluator,
): { readonly tree: ValueTree; readonly misplaced: readonly MisplacedReference[] } {
  const misplaced: MisplacedReference[] = [];

  function settle(part: ValueTree, path: string, pointer: string): ValueTree {
    const expected = Object.hasOwn(awaited, path) ? awaited[path] : undefined;
    const value = expected && part.type === 'thunk' ? evaluator.force(part) : part;
    switch (value.type) {
      case 'reference':
        if (value.kind === expected) return value;
        misplaced.push({
          property: pointer,
          expected: expected ? kindExpected(expected) : literalExpected,
          found: referenceFound(value.kind, value.id),
          at: value.at,
        });
        return { type: 'absent', at: value.at, isReported: true };
      case 'list':
        return { ...value, items: value.items.map((item, index) => settle(item, path, `${pointer}/${index}`)) };
      case 'record': {
        const prefix = path === '' ? '' : `${path}.`;
        const entries = [...value.entries].map(
          ([key, entry]) => [key, settle(entry, `${prefix}${key}`, `${pointer}/${key}`)] as const,
        );
        return { ...value, entries: new Map(entries) };
      }
      default:
        return value;
    }
  }
  return { tree: settle(tree, '', ''), misplaced };
}
