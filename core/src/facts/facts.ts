import type {
  ActivityDeclaration,
  CollectionPointDeclaration,
  FieldDeclaration,
  OwnerDeclaration,
  RecipientDeclaration,
  RecipientUse,
  RightsRouteDeclaration,
  TermDeclaration,
  TermKind,
  TerminalAccessDeclaration,
} from '../declarations/index.js';
import type { Located } from './located.js';
import type { Evidence } from './location.js';

/** A class, interface, type alias or other holder of fields: `file#Name`, file as in {@link Evidence}. */
export type OwnerId = string;

/** Which form an annotation was written in. Evidence only: the model is the same for all. */
export type AnnotationForm = 'decorator' | 'jsdoc' | 'type' | 'fields' | 'schema';

interface FactBase {
  readonly evidence: Evidence;
}

/** A field marked as personal data. */
export interface PersonalFieldFact extends FactBase {
  readonly kind: 'personalField';
  readonly owner: OwnerId;
  readonly name: string;
  readonly form: AnnotationForm;
  readonly declaration: Located<FieldDeclaration>;
}

/** A field reviewed as not personal, with the reason. */
export interface NotPersonalFieldFact extends FactBase {
  readonly kind: 'notPersonalField';
  readonly owner: OwnerId;
  readonly name: string;
  readonly form: AnnotationForm;
  readonly reason: Located<string>;
}

/** A class or interface with defaults for its fields. */
export interface OwnerFact extends FactBase {
  readonly kind: 'owner';
  readonly owner: OwnerId;
  readonly declaration: Located<OwnerDeclaration>;
}

/** A class or interface that extends another: annotations of the base hold for it. */
export interface InheritanceFact extends FactBase {
  readonly kind: 'inheritance';
  readonly owner: OwnerId;
  readonly base: OwnerId;
}

/** A property whose type mentions holders of personal data (value object, collection, `Page<T>`). */
export interface EmbeddingFact extends FactBase {
  readonly kind: 'embedding';
  readonly owner: OwnerId;
  readonly name: string;
  readonly embeds: readonly OwnerId[];
  /** Defaults given on the property itself. */
  readonly declaration: Located<OwnerDeclaration>;
}

/** A class, method or property through which a declared recipient gets data. */
export interface SharedWithFact extends FactBase {
  readonly kind: 'sharedWith';
  readonly owner: OwnerId;
  readonly recipient: Located<RecipientUse>;
}

export interface ActivityFact extends FactBase {
  readonly kind: 'activity';
  readonly declaration: Located<ActivityDeclaration>;
}
export interface RecipientFact extends FactBase {
  readonly kind: 'recipient';
  readonly declaration: Located<RecipientDeclaration>;
}
export interface TermFact extends FactBase {
  readonly kind: 'term';
  readonly term: TermKind;
  readonly declaration: Located<TermDeclaration>;
}
export interface TerminalAccessFact extends FactBase {
  readonly kind: 'terminalAccess';
  readonly declaration: Located<TerminalAccessDeclaration>;
}
export interface CollectionPointFact extends FactBase {
  readonly kind: 'collectionPoint';
  readonly declaration: Located<CollectionPointDeclaration>;
}
export interface RightsRouteFact extends FactBase {
  readonly kind: 'rightsRoute';
  readonly declaration: Located<RightsRouteDeclaration>;
}

/** What a source file says about personal data: strings, numbers and places, no compiler object. */
export type Fact =
  | ActivityFact
  | CollectionPointFact
  | EmbeddingFact
  | InheritanceFact
  | NotPersonalFieldFact
  | OwnerFact
  | PersonalFieldFact
  | RecipientFact
  | RightsRouteFact
  | SharedWithFact
  | TermFact
  | TerminalAccessFact;
