import type { Fact } from '../facts/facts.js';
import type { Wording } from '../facts/wording.js';

import { isVocabularyTerm } from './term-lookup.js';

/** The id of what a fact declares, with the kind of thing it is unique among; `undefined` for annotations of places. */
export interface DeclaredId {
  readonly kind: string;
  readonly id: string;
  /** Property that holds it. */
  readonly property: 'id' | 'key';
}

export function declaredIdOf(fact: Fact): DeclaredId | undefined {
  switch (fact.kind) {
    case 'activity':
    case 'collectionPoint':
    case 'recipient':
    case 'rightsRoute':
      return { kind: fact.kind, id: fact.declaration.value.id, property: 'id' };
    case 'term':
      return { kind: fact.term, id: fact.declaration.value.id, property: 'id' };
    case 'terminalAccess':
      return { kind: fact.kind, id: fact.declaration.value.key, property: 'key' };
    default:
      return undefined;
  }
}

const words = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const forms: Readonly<Record<string, RegExp>> = {
  activity: words,
  collectionPoint: words,
  recipient: words,
  rightsRoute: words,
  category: /^[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)?$/,
  dataSubject: /^[a-z][A-Za-z0-9]*$/,
  purpose: /^[a-z][A-Za-z0-9]*$/,
  event: /^x\.[A-Za-z][\w.-]*$/,
  state: /^x\.[A-Za-z][\w.-]*$/,
};

/** Whether an id has the form of its kind: `order-mail`, `account.pin`, `x.meter-removed`. Keys of storage have any form. */
export function hasIdForm({ kind, id }: DeclaredId): boolean {
  return forms[kind]?.test(id) ?? true;
}

/** Remembers ids and tells where one was declared before. */
export interface IdRegister {
  /**
   * Takes an id.
   *
   * @returns Where it stood already; `same` when it is the very same declaration, read twice; else nothing.
   */
  take(declared: DeclaredId, fact: Fact): { readonly other: Wording } | 'same' | undefined;
}

export function createIdRegister(): IdRegister {
  const taken = new Map<string, Fact>();
  return {
    take(declared, fact) {
      if (isVocabularyTerm(declared.kind, declared.id))
        return { other: { en: 'the vocabulary', nl: 'de woordenlijst' } };
      const key = JSON.stringify([declared.kind, declared.id]);
      const first = taken.get(key);
      if (first === undefined) {
        taken.set(key, fact);
        return undefined;
      }
      if (isSame(first, fact)) return 'same';
      const place = `${first.evidence.file}: ${first.evidence.symbol}`;
      return { other: { en: place, nl: place } };
    },
  };
}

/** Readers may pass a place twice (a file that belongs to two tsconfigs). */
function isSame(a: Fact, b: Fact): boolean {
  return a.evidence.file === b.evidence.file && JSON.stringify(a) === JSON.stringify(b);
}
