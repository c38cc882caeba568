import { textFormats } from './formats.js';
import { isSchema, type JsonSchema, schemasOf } from './json-schema.js';

const maximumLength = 40;

/** A value as it would stand in JSON, shortened; `undefined` when there is none. Never an object's inside. */
export function describeFound(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? '{}' : '{…}';
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return String(value);
  return text.length > maximumLength ? `${text.slice(0, maximumLength - 1)}…` : text;
}

/** What a schema asks for, in signs that read the same in every language: `"a" | "b"`, `{ "nl": "…" }`, `string`. */
export function describeExpected(schema: JsonSchema): string {
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if ('const' in schema) return JSON.stringify(schema.const);
  const branches = schemasOf(schema.anyOf);
  if (branches.length > 0) return [...new Set(branches.map(describeExpected))].join(' | ');
  const format = typeof schema.format === 'string' ? textFormats[schema.format] : undefined;
  if (format !== undefined) return format.expected;
  if (schema.type === 'array') return isSchema(schema.items) ? describeList(schema.items) : '[…]';
  if (schema.type === 'object') return describeObject(schema);
  return typeof schema.type === 'string' ? schema.type : '…';
}

function describeList(items: JsonSchema): string {
  return `[${describeExpected(items)}]`;
}

function describeObject(schema: JsonSchema): string {
  if (isSchema(schema.propertyNames)) return '{ "nl": "…", "en": "…" }';
  const required = Array.isArray(schema.required) ? schema.required : [];
  return required.length === 0 ? '{…}' : `{ ${required.map((key) => `${JSON.stringify(key)}: …`).join(', ')} }`;
}
