import { isSchema, type JsonSchema, type JsonSchemaValue } from '../../core/src/declarations/shape/json-schema.js';

/** A schema without some of its keywords. A property of that name, which has a schema as its value, stays. */
export function omitKeywords(schema: JsonSchema, ...keywords: readonly string[]): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).filter(([key, value]) => !keywords.includes(key) || isSchema(value)),
  );
}

/** Rebuilds a schema from the inside out; `change` sees each object after its parts. */
export function mapSchema(schema: JsonSchema, change: (part: JsonSchema) => JsonSchema): JsonSchema {
  const entries = Object.entries(schema).map(([key, value]) => [key, mapValue(value, change)] as const);
  return change(Object.fromEntries(entries));
}

function mapValue(value: JsonSchemaValue, change: (part: JsonSchema) => JsonSchema): JsonSchemaValue {
  if (Array.isArray(value)) return value.map((item: JsonSchemaValue) => mapValue(item, change));
  return isSchema(value) ? mapSchema(value, change) : value;
}
