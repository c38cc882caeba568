import type { SyntaxNode } from '../../host/type-host.js';
import type { InventoryReading } from '../inventory-reading.js';

import { childList, childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { calledName, chainOf } from '../deletion/entity-of.js';
import { unwrap, valueNode } from '../values/plain-value.js';
import { type FoundField, invitesText, invitesUpload, maximumFields, mergeFields } from './found-collection.js';

/** Libraries whose objects describe what is sent. */
export const schemaPackages: readonly string[] = [
  '@hapi/joi',
  '@hono/zod-openapi',
  '@sinclair/typebox',
  '@vinejs/vine',
  'elysia',
  'joi',
  'myzod',
  'superstruct',
  'typebox',
  'valibot',
  'yup',
  'zod',
  'zod-form-data',
];

const objectMakers = /^(?:object|strictObject|looseObject|Object|formData|shape|keys|schema)$/u;
const presentByDefault = /^(?:zod|valibot|@hono|@sinclair|typebox|elysia|@vinejs|myzod|superstruct)/u;
const optional = /(?:\.(?:optional|nullish|default|catch|prefault)\s*\(|\b(?:optional|nullish|Optional)\s*\()/u;
const bounded =
  /\.(?:max|length|email|url|uuid|cuid|regex|datetime|date|enum|ip|nanoid|ulid|base64|trim\(\)\.max)\s*\(|maxLength|\bpicklist|z\.(?:email|url|uuid|iso|enum)/u;
const upload =
  /instanceof\s*\(\s*(?:File|Blob|FileList)\b|\b(?:z|v|t|zfd)\.(?:file|blob|File|Files)\s*\(|custom<\s*(?:File|Blob|FileList)/u;
const maximumDepth = 4;

/** The fields of a schema object, wherever it is declared; undefined: this is no schema. */
export function schemaFields(
  reading: InventoryReading,
  node: SyntaxNode | undefined,
  depth = 0,
): readonly FoundField[] | undefined {
  const { ast } = reading.context;
  if (!node || depth > maximumDepth) return undefined;
  const value = valueNode(reading, unwrap(reading, node));
  if (!ast.is(value, 'CallExpression')) return undefined;
  const links = [...chainOf(reading, value)].reverse();
  const [base] = links;
  const callee = base && childNode(base, 'expression');
  if (!callee) return undefined;
  const from = packageOf(reading, callee);
  let fields = derivedFrom(reading, callee, depth);
  if (from === undefined && !fields) return undefined;
  for (const link of links) {
    const name = calledName(reading, link);
    const [argument] = childList(link, 'arguments');
    if (objectMakers.test(name) && argument)
      fields = [...(fields ?? []), ...fieldsIn(reading, argument, from ?? 'zod', depth)];
    else if (fields) fields = changed(reading, fields, name, argument, from ?? 'zod', depth);
  }
  return fields && mergeFields(fields);
}

function packageOf(reading: InventoryReading, callee: SyntaxNode): string | undefined {
  return reading.calleeOrigins(callee).find(({ package: name }) => name !== undefined && schemaPackages.includes(name))
    ?.package;
}

/** `baseSchema.extend({ … })`: the chain starts with a schema of one's own. */
function derivedFrom(reading: InventoryReading, callee: SyntaxNode, depth: number): readonly FoundField[] | undefined {
  const { ast } = reading.context;
  const base = ast.is(callee, 'PropertyAccessExpression') ? childNode(callee, 'expression') : undefined;
  return base && ast.is(unwrap(reading, base), 'Identifier') ? schemaFields(reading, base, depth + 1) : undefined;
}

function changed(
  reading: InventoryReading,
  fields: readonly FoundField[],
  name: string,
  argument: SyntaxNode | undefined,
  from: string,
  depth: number,
): readonly FoundField[] {
  switch (name) {
    case 'extend':
    case 'safeExtend':
    case 'augment':
    case 'append':
      return argument ? [...fields, ...fieldsIn(reading, argument, from, depth)] : fields;
    case 'merge':
    case 'and':
    case 'concat':
      return [...fields, ...(schemaFields(reading, argument, depth + 1) ?? [])];
    case 'partial':
      return fields.map((field) => ({ ...field, required: false }));
    case 'pick':
    case 'omit': {
      const named = new Set(argument ? keysOf(reading, argument) : []);
      return fields.filter((field) => named.has(field.name.split('.')[0] ?? '') === (name === 'pick'));
    }
    default:
      return fields;
  }
}

function keysOf(reading: InventoryReading, object: SyntaxNode): readonly string[] {
  const literal = valueNode(reading, object);
  return childList(literal, 'properties').flatMap((property) => declaredName(reading.context.ast, property) ?? []);
}

function fieldsIn(reading: InventoryReading, object: SyntaxNode, from: string, depth: number): readonly FoundField[] {
  const { ast } = reading.context;
  const literal = valueNode(reading, object);
  if (!ast.is(literal, 'ObjectLiteralExpression')) return schemaFields(reading, literal, depth + 1) ?? [];
  return childList(literal, 'properties')
    .slice(0, maximumFields)
    .flatMap((property) => {
      if (ast.is(property, 'SpreadAssignment')) {
        const spread = childNode(property, 'expression');
        const inner = spread && ast.is(spread, 'PropertyAccessExpression') ? childNode(spread, 'expression') : spread;
        return schemaFields(reading, inner, depth + 1) ?? [];
      }
      const name = declaredName(ast, property);
      const value = childNode(property, 'initializer');
      return name === undefined || !value ? [] : fieldsOf(reading, name, value, from, depth);
    });
}

function fieldsOf(
  reading: InventoryReading,
  name: string,
  value: SyntaxNode,
  from: string,
  depth: number,
): readonly FoundField[] {
  const text = reading.context.ast.sourceTextOf(value).slice(0, 2000);
  const own = text.replaceAll(/\(\s*\{[\s\S]*\}\s*\)/gu, '()');
  const required = presentByDefault.test(from) ? !optional.test(own) : /\.(?:required|exist)\s*\(/u.test(own);
  const nested = schemaFields(reading, value, depth + 1);
  if (nested && nested.length > 0) {
    // A file that comes as an object (name and content) is still a file.
    const file: readonly FoundField[] = invitesUpload(name) ? [{ name, required, free: true }] : [];
    return [
      ...file,
      ...nested.map((field) => ({ ...field, name: `${name}.${field.name}`, required: required && field.required })),
    ];
  }
  const isText = /\bstring\b|\bString\b/u.test(own);
  const isFree = upload.test(own) || (isText && invitesText(name) && !bounded.test(own));
  const type = typeIn(own);
  return [{ name, required, ...(isFree && { free: true as const }), ...(type && { type }) }];
}

function typeIn(text: string): FoundField['type'] {
  if (/\.(?:array|Array)\s*\(/u.test(text)) return 'list';
  if (/\.(?:boolean|Boolean|bool)\s*\(/u.test(text)) return 'boolean';
  if (/\.(?:number|Number|int|integer|bigint)\s*\(/u.test(text) && !text.includes('string')) return 'number';
  if (/\.(?:enum|nativeEnum|literal|picklist|oneOf|valid)\s*\(/u.test(text)) return 'enum';
  if (/\.(?:date|Date)\s*\(/u.test(text)) return 'date';
  return /string|email|url|uuid/iu.test(text) ? 'string' : undefined;
}
