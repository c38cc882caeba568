import type { TermKind } from '../declarations/index.js';
import type { AwaitedReferences } from '../engine/evaluate/awaited-references.js';
import type { VocabularyKind } from '../vocabulary/index.js';
import type { TermPlace, ShapeName } from './place.js';

import { configSchemas } from '../config/generated/schemas.js';
import { declarationSchemas } from '../declarations/generated/schemas.js';
import { inlineReferences } from '../declarations/shape/inline-references.js';
import { isSchema, type JsonSchema, schemasOf } from '../declarations/shape/json-schema.js';
import { awaitedReferences } from '../engine/evaluate/awaited-references.js';

/** Sorts of things that a text can name. */
export type TermSort =
  | 'activity'
  | 'authority'
  | 'country'
  | 'key'
  | 'language'
  | 'law'
  | 'member'
  | 'organisation'
  | 'recipient'
  | 'retention'
  | 'service'
  | 'word'
  | VocabularyKind;

/** A key that may stand in an object, and what its value is. */
export interface SlotKey {
  readonly key: string;
  readonly isRequired: boolean;
  readonly value: 'boolean' | 'list' | 'object' | 'text';
  /** What the key means, in English, with the article it answers to. */
  readonly description?: string;
}

/** What may stand at a place. */
export interface Slot {
  readonly sorts: readonly TermSort[];
  /** The words that a text may be, where there is a closed list. */
  readonly words: readonly string[];
  readonly keys: readonly SlotKey[];
  /** The keys are languages. */
  readonly isText: boolean;
}

const schemas = new Map<ShapeName, JsonSchema>();

function schemaOf(shape: ShapeName): JsonSchema {
  const known = schemas.get(shape);
  if (known) return known;
  const schema = makeSchema(shape);
  schemas.set(shape, schema);
  return schema;
}

function makeSchema(shape: ShapeName): JsonSchema {
  switch (shape) {
    case 'Fields':
      return { type: 'object' };
    case 'SchemaMetadata': {
      const owner = inlineReferences(declarationSchemas, 'OwnerDeclaration');
      const properties = isSchema(owner.properties) ? owner.properties : {};
      const category = inlineReferences(declarationSchemas, 'CategoryId');
      return {
        type: 'object',
        properties: { personalData: category, notPersonalData: { type: 'string' }, ...properties },
      };
    }
    case 'Config':
      return inlineReferences({ ...declarationSchemas, ...configSchemas }, shape);
    default:
      return inlineReferences(declarationSchemas, shape);
  }
}

/** What the schemas and the tables of references let stand at a place. */
export function slotOf(place: TermPlace): Slot {
  const alternatives = alternativesAt(schemaOf(place.shape), place.path);
  if (place.isKey) {
    return { sorts: ['key'], words: [], keys: alternatives.flatMap(keysOf), isText: alternatives.some(isLocalText) };
  }
  const sorts = new Set<TermSort>(sortsOfPath(place));
  const words = alternatives.flatMap(wordsOf);
  for (const schema of alternatives) for (const sort of sortsOf(schema)) sorts.add(sort);
  return { sorts: [...sorts], words, keys: [], isText: false };
}

/** The schemas of what a path leads to; lists stand for their items. */
function alternativesAt(root: JsonSchema, path: readonly string[]): readonly JsonSchema[] {
  return path.reduce<readonly JsonSchema[]>(
    (at, key) => at.flatMap((schema) => partsOf(schema, key)).flatMap(flattened),
    flattened(root),
  );
}

function partsOf(schema: JsonSchema, key: string): readonly JsonSchema[] {
  const { additionalProperties: others, properties } = schema;
  const own = isSchema(properties) && Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (isSchema(own)) return [own];
  return isSchema(others) ? [others] : [];
}

function flattened(schema: JsonSchema): readonly JsonSchema[] {
  const branches = schemasOf(schema.anyOf);
  if (branches.length > 0) return branches.flatMap(flattened);
  return isSchema(schema.items) ? flattened(schema.items) : [schema];
}

function keysOf(schema: JsonSchema): readonly SlotKey[] {
  if (!isSchema(schema.properties)) return [];
  const required = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(schema.properties).flatMap(([key, value]): readonly SlotKey[] =>
    isSchema(value)
      ? [
          {
            key,
            isRequired: required.includes(key),
            value: valueOf(value),
            ...(typeof value.description === 'string' && { description: value.description }),
          },
        ]
      : [],
  );
}

function valueOf(schema: JsonSchema): SlotKey['value'] {
  const branches = schemasOf(schema.anyOf);
  const [first] = branches;
  if (first) return valueOf(branches.find(({ type }) => type === 'string') ?? first);
  if (schema.type === 'array') return 'list';
  if (schema.type === 'object') return 'object';
  return schema.type === 'boolean' || typeof schema.const === 'boolean' ? 'boolean' : 'text';
}

function isLocalText(schema: JsonSchema): boolean {
  return isSchema(schema.propertyNames) && schema.propertyNames.format === 'language-tag';
}

function wordsOf(schema: JsonSchema): readonly string[] {
  const { const: constant, enum: words } = schema;
  if (Array.isArray(words)) return words.filter((word) => typeof word === 'string');
  if (typeof constant === 'string') return [constant];
  if (typeof constant === 'boolean') return [String(constant)];
  return schema.type === 'boolean' ? ['true', 'false'] : [];
}

function sortsOf(schema: JsonSchema): readonly TermSort[] {
  const { vocabulary } = schema;
  // The generator writes kinds of the vocabulary and no others.
  if (typeof vocabulary === 'string') return [vocabulary as VocabularyKind];
  if (schema.retention === true) return ['retention'];
  if (schema.format === 'country') return ['country'];
  if (schema.format === 'language-tag') return ['language'];
  return wordsOf(schema).length > 0 ? ['word'] : [];
}

/** Lists of the config whose items are declarations, by path. */
const declaredInConfig: Readonly<Record<string, { readonly shape: ShapeName; readonly term?: TermKind }>> = {
  activities: { shape: 'ActivityDeclaration' },
  recipients: { shape: 'RecipientDeclaration' },
  terminalAccess: { shape: 'TerminalAccessDeclaration' },
  'terms.categories': { shape: 'TermDeclaration', term: 'category' },
  'terms.dataSubjects': { shape: 'TermDeclaration', term: 'dataSubject' },
  'terms.purposes': { shape: 'TermDeclaration', term: 'purpose' },
  'terms.events': { shape: 'TermDeclaration', term: 'event' },
  'terms.states': { shape: 'TermDeclaration', term: 'state' },
};

/** A place in a declaration of the config, as a place in that declaration. */
export function withinDeclaration(place: TermPlace): TermPlace {
  if (place.shape !== 'Config') return place;
  for (const length of [1, 2]) {
    const found = declaredInConfig[place.path.slice(0, length).join('.')];
    if (found && place.path.length >= length) return { ...place, ...found, path: place.path.slice(length) };
  }
  return place;
}

const referencesOf: Partial<Readonly<Record<ShapeName, AwaitedReferences>>> = {
  ActivityDeclaration: awaitedReferences.activity,
  CollectionPointDeclaration: awaitedReferences.collectionPoint,
  FieldDeclaration: awaitedReferences.field,
  OwnerDeclaration: awaitedReferences.owner,
  RecipientDeclaration: awaitedReferences.recipient,
  RecipientUse: awaitedReferences.sharedWith,
  TerminalAccessDeclaration: awaitedReferences.terminalAccess,
};

/** What a text names where its schema takes any text: ids of what a project declares, and of tables. */
function sortsOfPath(place: TermPlace): readonly TermSort[] {
  const { path, shape, term } = withinDeclaration(place);
  const last = path.at(-1) ?? '';
  if (last === 'law' || last === 'specialLaw') return ['law'];
  if (shape === 'TermDeclaration') return last === 'parent' && term ? [term] : [];
  if (shape === 'Config') return configSorts[path.join('.')] ?? [];
  if (shape === 'RecipientDeclaration' && last === 'service') return ['service'];
  if (shape === 'ActivityDeclaration' && path.join('.') === 'controllers') return ['organisation'];
  if (shape === 'ActivityDeclaration' && path.join('.') === 'status.replaces') return ['activity'];
  const awaited = referencesOf[shape];
  const key = path.join('.');
  const kind = awaited && Object.hasOwn(awaited, key) ? awaited[key] : undefined;
  return kind === undefined || kind === 'terminalAccess' || kind === 'collectionPoint' || kind === 'rightsRoute'
    ? []
    : [kind];
}

const configSorts: Readonly<Record<string, readonly TermSort[]>> = {
  'organisations.authority': ['authority'],
  'statements.controller': ['organisation'],
};
