import { type Definitions, isSchema, type JsonSchema, type JsonSchemaValue } from './json-schema.js';

const prefix = '#/definitions/';

/**
 * The named schema with every `$ref` replaced by what it points at. Without references each error of the validator
 * carries its whole path from the root, which is how the errors of an `anyOf` are told apart.
 *
 * @throws When a definition is missing or contains itself: the schemas are generated, so that is a bug.
 */
export function inlineReferences(definitions: Definitions, name: string): JsonSchema {
  const inline = (value: JsonSchemaValue, open: readonly string[]): JsonSchemaValue => {
    if (Array.isArray(value)) return value.map((item: JsonSchemaValue) => inline(item, open));
    if (!isSchema(value)) return value;
    if (typeof value.$ref === 'string') {
      const target = resolve(value.$ref.slice(prefix.length), open);
      // What is said of a key goes before what is said of its type.
      return typeof value.description === 'string' ? { ...target, description: value.description } : target;
    }
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inline(part, open)]));
  };
  const resolve = (target: string, open: readonly string[]): JsonSchema => {
    const definition = definitions[target];
    if (definition === undefined || open.includes(target)) throw new Error(`Schema ${target} is missing or recursive`);
    return inline(definition, [...open, target]) as JsonSchema;
  };
  return resolve(name, []);
}
