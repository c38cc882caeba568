/** JSON Schema draft 7 with the keywords of this project: `vocabulary` (kind of term) and `retention`. */
export interface JsonSchema {
  readonly [keyword: string]: JsonSchemaValue;
}
export type JsonSchemaValue = boolean | number | string | null | JsonSchema | readonly JsonSchemaValue[];

/** Schemas by name. */
export type Definitions = Readonly<Record<string, JsonSchema>>;

export function isSchema(value: JsonSchemaValue | undefined): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items of a keyword that holds a list of schemas (`anyOf`). */
export function schemasOf(value: JsonSchemaValue | undefined): readonly JsonSchema[] {
  return Array.isArray(value) ? value.filter((item: JsonSchemaValue) => isSchema(item)) : [];
}
