import type { Fact, TermFact } from '../facts/facts.js';
import type { Located } from '../facts/located.js';
import type { Wording } from '../facts/wording.js';
import type { DeclarationType } from './shape/declaration-checkers.js';

import { ownTermLists } from '../vocabulary/index.js';
import { escapeStep, valueAt } from './shape/json-pointer.js';

/** The declaration that a fact carries. */
export interface LocatedDeclaration {
  readonly type: DeclarationType;
  readonly located: Located<unknown>;
  /** JSON pointer of the thing in the register, or of the annotated place: `/activities/hr`, `/fields/User.email`. */
  readonly subject: string;
  /** For findings that have to name it: `activity "hr"`. */
  readonly name: Wording;
  /** The fact with another declaration in its place; the caller knows that it has the same shape. */
  readonly replace: (located: Located<unknown>) => Fact;
}

/** What there is to validate in a fact; `undefined` when it declares nothing. */
export function declarationOf(fact: Fact): LocatedDeclaration | undefined {
  switch (fact.kind) {
    case 'inheritance':
    case 'notPersonalField':
      return undefined;
    case 'sharedWith':
      return {
        type: 'RecipientUse',
        located: fact.recipient,
        subject: subjectOf('sharing', fact.evidence.symbol),
        name: { en: `SharedWith ${fact.evidence.symbol}`, nl: `SharedWith ${fact.evidence.symbol}` },
        replace: (located) => ({ ...fact, recipient: located }) as Fact,
      };
    default: {
      const { list, type } = kinds[fact.kind];
      const name = nameOf(fact);
      const { en, nl } = fact.kind === 'term' ? termWords[fact.term] : kinds[fact.kind].word;
      return {
        type,
        located: fact.declaration,
        subject: subjectOf(fact.kind === 'term' ? `terms/${ownTermLists[fact.term]}` : list, name),
        name: { en: `${en} "${name}"`, nl: `${nl} "${name}"` },
        replace: (located) => ({ ...fact, declaration: located }) as Fact,
      };
    }
  }
}

type DeclaringFact = Extract<Fact, { readonly declaration: unknown }>;

const kinds: Readonly<
  Record<DeclaringFact['kind'], { readonly list: string; readonly type: DeclarationType; readonly word: Wording }>
> = {
  activity: { list: 'activities', type: 'ActivityDeclaration', word: { en: 'activity', nl: 'verwerking' } },
  collectionPoint: {
    list: 'collectionPoints',
    type: 'CollectionPointDeclaration',
    word: { en: 'collection point', nl: 'verzamelpunt' },
  },
  embedding: { list: 'fields', type: 'OwnerDeclaration', word: { en: 'property', nl: 'eigenschap' } },
  owner: { list: 'owners', type: 'OwnerDeclaration', word: { en: 'class', nl: 'klasse' } },
  personalField: { list: 'fields', type: 'FieldDeclaration', word: { en: 'field', nl: 'veld' } },
  recipient: { list: 'recipients', type: 'RecipientDeclaration', word: { en: 'recipient', nl: 'ontvanger' } },
  rightsRoute: {
    list: 'rights/routes',
    type: 'RightsRouteDeclaration',
    word: { en: 'route for requests', nl: 'route voor verzoeken' },
  },
  term: { list: 'terms', type: 'TermDeclaration', word: { en: 'term', nl: 'term' } },
  terminalAccess: {
    list: 'terminalAccess',
    type: 'TerminalAccessDeclaration',
    word: { en: 'access to a device', nl: 'toegang tot een apparaat' },
  },
};

const termWords: Readonly<Record<TermFact['term'], Wording>> = {
  category: { en: 'category', nl: 'categorie' },
  dataSubject: { en: 'group of data subjects', nl: 'groep betrokkenen' },
  purpose: { en: 'purpose', nl: 'doel' },
  event: { en: 'event', nl: 'gebeurtenis' },
  state: { en: 'state', nl: 'toestand' },
};

/** The id of what is declared; where it has none, or none that is text, the place of the annotation. */
function nameOf(fact: DeclaringFact): string {
  const name = valueAt(fact.declaration.value, fact.kind === 'terminalAccess' ? '/key' : '/id');
  return typeof name === 'string' && name !== '' ? name : fact.evidence.symbol;
}

function subjectOf(list: string, name: string): string {
  return `/${list}/${escapeStep(name)}`;
}
