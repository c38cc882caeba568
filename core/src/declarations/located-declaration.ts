import type { Fact } from '../facts/facts.js';
import type { Located } from '../facts/located.js';
import type { DeclarationType } from './shape/declaration-checkers.js';

import { escapeStep, valueAt } from './shape/json-pointer.js';

/** The declaration that a fact carries. */
export interface LocatedDeclaration {
  readonly type: DeclarationType;
  readonly located: Located<unknown>;
  /** JSON pointer of the thing in the register, or of the annotated place: `/activities/hr`, `/fields/User.email`. */
  readonly subject: string;
  /** For findings that have to name it: `activity "hr"`. */
  readonly name: string;
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
        name: `SharedWith ${fact.evidence.symbol}`,
        replace: (located) => ({ ...fact, recipient: located }) as Fact,
      };
    default: {
      const { list, type, word } = kinds[fact.kind];
      const name = nameOf(fact);
      return {
        type,
        located: fact.declaration,
        subject: subjectOf(fact.kind === 'term' ? `terms/${termLists[fact.term]}` : list, name),
        name: `${fact.kind === 'term' ? fact.term : word} ${name}`,
        replace: (located) => ({ ...fact, declaration: located }) as Fact,
      };
    }
  }
}

type DeclaringFact = Extract<Fact, { readonly declaration: unknown }>;

const kinds: Readonly<
  Record<DeclaringFact['kind'], { readonly list: string; readonly type: DeclarationType; readonly word: string }>
> = {
  activity: { list: 'activities', type: 'ActivityDeclaration', word: 'activity' },
  collectionPoint: { list: 'collectionPoints', type: 'CollectionPointDeclaration', word: 'collectionPoint' },
  embedding: { list: 'fields', type: 'OwnerDeclaration', word: 'property' },
  owner: { list: 'owners', type: 'OwnerDeclaration', word: 'class' },
  personalField: { list: 'fields', type: 'FieldDeclaration', word: 'field' },
  recipient: { list: 'recipients', type: 'RecipientDeclaration', word: 'recipient' },
  rightsRoute: { list: 'rights/routes', type: 'RightsRouteDeclaration', word: 'rightsRoute' },
  term: { list: 'terms', type: 'TermDeclaration', word: 'term' },
  terminalAccess: { list: 'terminalAccess', type: 'TerminalAccessDeclaration', word: 'terminalAccess' },
};

const termLists = {
  category: 'categories',
  dataSubject: 'dataSubjects',
  purpose: 'purposes',
  event: 'events',
  state: 'states',
} as const;

/** The id of what is declared; where it has none, or none that is text, the place of the annotation. */
function nameOf(fact: DeclaringFact): string {
  const name = valueAt(fact.declaration.value, fact.kind === 'terminalAccess' ? '/key' : '/id');
  return typeof name === 'string' && name !== '' ? name : fact.evidence.symbol;
}

function subjectOf(list: string, name: string): string {
  return `/${list}/${escapeStep(name)}`;
}
