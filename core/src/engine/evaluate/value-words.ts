import type { Wording } from '../../facts/wording.js';
import type { ReferenceKind, ValueTree } from './value-tree.js';

interface KindWords {
  readonly some: Wording;
  readonly the: Wording;
}

const kindWords: Readonly<Record<ReferenceKind, KindWords>> = {
  activity: { some: { en: 'an activity', nl: 'een verwerking' }, the: { en: 'the activity', nl: 'de verwerking' } },
  category: { some: { en: 'a category', nl: 'een categorie' }, the: { en: 'the category', nl: 'de categorie' } },
  collectionPoint: {
    some: { en: 'a collection point', nl: 'een verzamelpunt' },
    the: { en: 'the collection point', nl: 'het verzamelpunt' },
  },
  dataSubject: {
    some: { en: 'a group of data subjects', nl: 'een groep betrokkenen' },
    the: { en: 'the group of data subjects', nl: 'de groep betrokkenen' },
  },
  event: { some: { en: 'an event', nl: 'een gebeurtenis' }, the: { en: 'the event', nl: 'de gebeurtenis' } },
  purpose: { some: { en: 'a purpose', nl: 'een doel' }, the: { en: 'the purpose', nl: 'het doel' } },
  recipient: { some: { en: 'a recipient', nl: 'een ontvanger' }, the: { en: 'the recipient', nl: 'de ontvanger' } },
  rightsRoute: {
    some: { en: 'a route for requests', nl: 'een route voor verzoeken' },
    the: { en: 'the route for requests', nl: 'de route voor verzoeken' },
  },
  state: { some: { en: 'a state', nl: 'een toestand' }, the: { en: 'the state', nl: 'de toestand' } },
  terminalAccess: {
    some: { en: 'an access to a device', nl: 'een toegang tot een apparaat' },
    the: { en: 'the access to a device', nl: 'de toegang tot een apparaat' },
  },
};

const typeWords: Readonly<Record<ValueTree['type'], Wording>> = {
  absent: { en: 'undefined', nl: 'undefined' },
  list: { en: 'a list', nl: 'een lijst' },
  record: { en: 'an object', nl: 'een object' },
  reference: { en: 'a declared thing', nl: 'iets dat opgegeven is' },
  scalar: { en: 'a single value', nl: 'een enkele waarde' },
  thunk: { en: 'a function', nl: 'een functie' },
  unreadable: { en: 'something unreadable', nl: 'iets onleesbaars' },
};

const nothing: Wording = { en: 'nothing', nl: 'niets' };

export const literalExpected: Wording = { en: 'a literal value', nl: 'een vaste waarde' };

export function kindExpected(kind: ReferenceKind): Wording {
  return kindWords[kind].some;
}

/** `the recipient "mollie"`. */
export function referenceFound(kind: ReferenceKind, id: string): Wording {
  const { en, nl } = kindWords[kind].the;
  return { en: `${en} "${id}"`, nl: `${nl} "${id}"` };
}

/** What the argument of `PersonalFields` must be, and what it is. */
export function fieldsExpected(given: ValueTree | undefined): { readonly expected: Wording; readonly found: Wording } {
  return {
    expected: { en: 'an object of fields', nl: 'een object met velden' },
    found: given ? typeWords[given.type] : nothing,
  };
}
