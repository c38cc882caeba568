import type { Definitions, JsonSchema } from '../../core/src/declarations/shape/json-schema.js';

import { mapSchema, omitKeywords } from './map-schema.js';

/** Exported types that hold an id of the vocabulary, and the kind of term each holds. */
export const vocabularyTypes: Readonly<Record<string, string>> = {
  Art9Condition: 'art9Condition',
  CategoryId: 'category',
  DataSubjectId: 'dataSubject',
  LegalBasisId: 'legalBasis',
  MeasureId: 'measure',
  PurposeId: 'purpose',
  RecipientKind: 'recipientKind',
  RecipientRole: 'recipientRole',
  TransferMechanism: 'transferMechanism',
};

/**
 * The definitions as core reads them, to validate and to tell what a key means: with the keywords `vocabulary` and `retention`
 * at the places where a text must mean something.
 */
export function toInternalDefinitions(definitions: Definitions): Definitions {
  const entries = Object.entries(definitions).map(([name, definition]): [string, JsonSchema] => {
    const kind = vocabularyTypes[name];
    if (kind !== undefined) return [name, { type: 'string', vocabulary: kind }];
    if (name === 'RetentionExpression') return [name, { type: 'string', retention: true }];
    return [name, mapSchema(definition, refuseBlank)];
  });
  return Object.fromEntries(entries);
}

/** Definitions reachable from the named ones, themselves included. */
export function reachableFrom(definitions: Definitions, roots: readonly string[]): Definitions {
  const reached = new Set<string>();
  const visit = (name: string): void => {
    const definition = definitions[name];
    if (reached.has(name) || definition === undefined) return;
    reached.add(name);
    mapSchema(definition, (part) => {
      if (typeof part.$ref === 'string') visit(part.$ref.replace('#/definitions/', ''));
      return part;
    });
  };
  roots.forEach(visit);
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => reached.has(name)));
}

function refuseBlank(schema: JsonSchema): JsonSchema {
  if (schema.type !== 'string' || 'enum' in schema || 'const' in schema || 'format' in schema) return schema;
  return { ...omitKeywords(schema, 'minLength'), pattern: '\\S' };
}
