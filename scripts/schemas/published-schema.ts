import type { Definitions, JsonSchema } from '../../core/src/declarations/shape/json-schema.js';

import { reachableFrom, vocabularyTypes } from './internal-schemas.js';
import { mapSchema, omitKeywords } from './map-schema.js';

/** What a published schema says of itself. */
export interface SchemaHead {
  readonly $id: string;
  readonly title: string;
  readonly examples: readonly JsonSchema[];
}

/** A term that a schema offers: what it is called stands beside its id. */
export interface OfferedTerm {
  readonly id: string;
  readonly label: string;
}

/**
 * The schema that editors read: descriptions from TSDoc, known ids of the vocabulary for completion (own terms stay
 * allowed), and only formats that validators in general know.
 *
 * @param knownTerms - By kind of term.
 */
export function toPublishedSchema(
  definitions: Definitions,
  root: string,
  head: SchemaHead,
  knownTerms: Readonly<Record<string, readonly OfferedTerm[]>>,
): JsonSchema {
  const { [root]: rootSchema, ...others } = reachableFrom(definitions, [root]);
  if (rootSchema === undefined) throw new Error(`${root} is no longer an exported type of the contracts`);
  const parts = Object.entries(others).map(([name, definition]): [string, JsonSchema] => {
    const kind = vocabularyTypes[name];
    const terms = kind === undefined ? undefined : knownTerms[kind];
    return [name, terms === undefined ? mapSchema(definition, keepCommonFormats) : offerTerms(definition, terms)];
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...head,
    ...mapSchema(rootSchema, keepCommonFormats),
    definitions: Object.fromEntries(parts),
  };
}

/** Editors show the description of a constant beside it; other texts stay allowed. */
function offerTerms(definition: JsonSchema, terms: readonly OfferedTerm[]): JsonSchema {
  const constants = terms.map(({ id, label }): JsonSchema => ({ const: id, description: label }));
  return { ...omitKeywords(definition, 'type'), anyOf: [...constants, { type: 'string' }] };
}

function keepCommonFormats(schema: JsonSchema): JsonSchema {
  const { format, ...rest } = schema;
  if (typeof format !== 'string') return schema;
  if (format === 'country') return { ...rest, pattern: '^[A-Z]{2}$' };
  if (format === 'duration') return { ...rest, pattern: '^P(?=.)' };
  return ['date', 'email', 'uri'].includes(format) ? schema : rest;
}
