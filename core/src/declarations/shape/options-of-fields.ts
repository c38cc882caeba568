import { declarationSchemas } from '../generated/schemas.js';
import { inlineReferences } from './inline-references.js';
import { isSchema, type JsonSchemaValue } from './json-schema.js';

let known: ReadonlySet<string> | undefined;

/** Whether a field may have a property of this name, itself or in what it is used for. There are many fields, and few of all else. */
export function isOptionOfFields(name: string): boolean {
  known ??= new Set(namesIn(inlineReferences(declarationSchemas, 'FieldDeclaration')));
  return known.has(name);
}

function namesIn(schema: JsonSchemaValue): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap((item: JsonSchemaValue) => namesIn(item));
  if (!isSchema(schema)) return [];
  const { properties } = schema;
  const own = isSchema(properties) ? Object.keys(properties) : [];
  return [...own, ...Object.values(schema).flatMap((part) => namesIn(part))];
}
