import type { Definitions, JsonSchema } from '../../core/src/declarations/shape/json-schema.js';

import { reachableFrom, vocabularyTypes } from './internal-schemas.js';
import { mapSchema, omitKeywords } from './map-schema.js';

/** What a published schema says of itself. */
export interface SchemaHead {
  readonly $id: string;
  readonly title: string;
  readonly examples: readonly JsonSchema[];
}

/**
 * The schema that editors read: descriptions from TSDoc, known ids of the vocabulary for completion (own terms stay
 * allowed), and only formats that validators in general know.
 *
 * @param knownIds - Ids by kind of term.
 */
export function toPublishedSchema(
  definitions: Definitions,
  root: string,
  head: SchemaHead,
  knownIds: Readonly<Record<string, readonly string[]>>,
): JsonSchema {
  const { [root]: rootSchema, ...others } = reachableFrom(definitions, [root]);
  if (rootSchema === undefined) throw new Error(`${root} is no longer an exported type of the contracts`);
  const parts = Object.entries(others).map(([name, definition]): [string, JsonSchema] => {
    const kind = vocabularyTypes[name];
    const ids = kind === undefined ? undefined : knownIds[kind];
    return [name, ids === undefined ? mapSchema(definition, keepCommonFormats) : completeIds(definition, ids)];
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...head,
    ...mapSchema(rootSchema, keepCommonFormats),
    definitions: Object.fromEntries(parts),
  };
}

function completeIds(definition: JsonSchema, ids: readonly string[]): JsonSchema {
  return { ...omitKeywords(definition, 'type'), anyOf: [{ enum: [...ids] }, { type: 'string' }] };
}

function keepCommonFormats(schema: JsonSchema): JsonSchema {
  const { format, ...rest } = schema;
  if (typeof format !== 'string') return schema;
  if (format === 'country') return { ...rest, pattern: '^[A-Z]{2}$' };
  if (format === 'duration') return { ...rest, pattern: '^P(?=.)' };
  return ['date', 'email', 'uri'].includes(format) ? schema : rest;
}
