/** JSON Schema draft 7, as far as the schemas of this project use it. */
export interface JsonSchema {
  readonly [keyword: string]: JsonSchemaValue;
}
export type JsonSchemaValue = boolean | number | string | null | JsonSchema | readonly JsonSchemaValue[];

/** Schemas by name of the TypeScript type they come from. */
export type Definitions = Readonly<Record<string, JsonSchema>>;

/** Whether a value of a keyword is a schema or map of schemas, not a list or scalar. */
export function isSchema(value: JsonSchemaValue | undefined): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

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
