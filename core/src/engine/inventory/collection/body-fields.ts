import type { SyntaxNode } from '../../host/type-host.js';
import type { InventoryReading } from '../inventory-reading.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName, literalName } from '../../ast/names.js';
import { calledName, receiverOf } from '../deletion/entity-of.js';
import { unwrap } from '../values/plain-value.js';
import { type FoundField, invitesUpload, maximumFields, mergeFields } from './found-collection.js';
import { schemaFields } from './schema-fields.js';
import { typeFields } from './type-fields.js';

/** What a handler reads of what is sent to it. */
export interface Body {
  /** Whether it reads a body at all. */
  readonly isRead: boolean;
  readonly fields: readonly FoundField[];
}

const bodyText =
  /^(?:await\s+)?\(?(?:await\s+)?(?:this\.)?(?:\w+\.)?(?:req|request|ctx|context|c|event|_req|_request|args)\??\.(?:body|json\(\)|formData\(\)|parseBody\(\)|file\(\)|files|file|(?:req|request)\.(?:body|json\(\)|formData\(\)|parseBody\([^)]*\)|valid\([^)]*\)))\)?$/u;
const bodyCall =
  /^(?:await\s+)?(?:readBody|readValidatedBody|readFormData|readMultipartFormData|getRequestBody|parseBody)\s*(?:<[^>]*>)?\(/u;
const bodyMembers: ReadonlySet<string> = new Set([
  'length',
  'toString',
  'get',
  'getAll',
  'has',
  'entries',
  'keys',
  'values',
  'append',
  'forEach',
]);
const validators =
  /^(?:parse|safeParse|parseAsync|safeParseAsync|validate|validateAsync|validateSync|cast|assert|check|decode)$/u;

/** Reads a handler: what it takes from the body by name, by schema and by type. */
export function bodyOf(reading: InventoryReading, handler: SyntaxNode, given: readonly string[] = []): Body {
  const { ast } = reading.context;
  const fields: FoundField[] = [];
  const bodies = new Set<string>(given);
  let isRead = given.length > 0;
  const isBody = (node: SyntaxNode): boolean => {
    const plain = unwrap(reading, node);
    if (ast.is(plain, 'Identifier')) return bodies.has(textOf(plain));
    if (plain.end - plain.pos > 160) return false;
    const text = ast.sourceTextOf(plain);
    return bodyText.test(text) || bodyCall.test(text);
  };
  const add = (name: string | undefined, more: Partial<FoundField> = {}): void => {
    if (name !== undefined && fields.length < maximumFields * 2) {
      fields.push({ name, required: false, ...(invitesUpload(name) && { free: true as const }), ...more });
    }
  };
  ast.walk(handler, (node) => {
    switch (ast.kindOf(node)) {
      case 'VariableDeclaration': {
        const value = childNode(node, 'initializer');
        const source = value && bodyIn(reading, value, isBody);
        if (!source) return;
        isRead = true;
        const type = childNode(node, 'type') ?? assertedType(reading, value);
        fields.push(...typeFields(reading, type));
        const name = childNode(node, 'name');
        if (name && ast.is(name, 'ObjectBindingPattern')) for (const key of keysOfPattern(reading, name)) add(key);
        else if (name) bodies.add(textOf(name));
        return;
      }
      case 'PropertyAccessExpression': {
        const base = childNode(node, 'expression');
        const name = declaredName(ast, node);
        if (!base || !isBody(base)) return;
        isRead = true;
        if (name !== undefined && !bodyMembers.has(name)) add(name);
        return;
      }
      case 'ElementAccessExpression': {
        const base = childNode(node, 'expression');
        const key = childNode(node, 'argumentExpression');
        if (base && key && isBody(base)) {
          isRead = true;
          add(literalName(ast, key));
        }
        return;
      }
      case 'CallExpression': {
        const read = readCall(reading, node, isBody);
        isRead ||= read.isRead;
        fields.push(...read.fields);
        return;
      }
      default:
        return;
    }
  });
  return { isRead: isRead || fields.length > 0, fields: mergeFields(fields) };
}

/** The body inside `await …`, `schema.parse(…)`, `Object.fromEntries(…)`, `… as T`, `… ?? {}`. */
function bodyIn(
  reading: InventoryReading,
  value: SyntaxNode,
  isBody: (node: SyntaxNode) => boolean,
  depth = 0,
): SyntaxNode | undefined {
  const { ast } = reading.context;
  const plain = unwrap(reading, value);
  if (isBody(plain)) return plain;
  if (depth > 4) return undefined;
  if (ast.is(plain, 'CallExpression')) {
    const name = calledName(reading, plain);
    const first = childList(plain, 'arguments')[0];
    const passes = validators.test(name) || name === 'fromEntries' || name === 'catch';
    const inner = name === 'catch' ? receiverOf(reading, plain) : first;
    return passes && inner ? bodyIn(reading, inner, isBody, depth + 1) : undefined;
  }
  const left = ast.is(plain, 'BinaryExpression') ? childNode(plain, 'left') : undefined;
  return left && bodyIn(reading, left, isBody, depth + 1);
}

function assertedType(reading: InventoryReading, value: SyntaxNode | undefined): SyntaxNode | undefined {
  return value && reading.context.ast.is(value, 'AsExpression', 'SatisfiesExpression')
    ? childNode(value, 'type')
    : undefined;
}

function keysOfPattern({ context: { ast } }: InventoryReading, pattern: SyntaxNode): readonly string[] {
  return childList(pattern, 'elements').flatMap((element) => {
    if (childNode(element, 'dotDotDotToken')) return [];
    const key = childNode(element, 'propertyName') ?? childNode(element, 'name');
    return (key && literalName(ast, key)) ?? [];
  });
}

/** `formData.get('email')`, `schema.parse(body)`, `readBody(context, schema)`. */
function readCall(reading: InventoryReading, call: SyntaxNode, isBody: (node: SyntaxNode) => boolean): Body {
  const { ast } = reading.context;
  const name = calledName(reading, call);
  const receiver = receiverOf(reading, call);
  const given = childList(call, 'arguments');
  const [first] = given;
  if (receiver && first && /^(?:get|getAll)$/u.test(name) && isBody(receiver)) {
    const key = literalName(ast, first);
    return {
      isRead: true,
      fields:
        key === undefined ? [] : [{ name: key, required: false, ...(invitesUpload(key) && { free: true as const }) }],
    };
  }
  const isUnpacking = first !== undefined && given.some((argument) => isBody(argument));
  if (receiver && validators.test(name)) {
    // `v.parse(schema, body)` has the schema beside the body.
    const schema = [receiver, ...given].map((part) => schemaFields(reading, part));
    const fields = schema.find((found) => found !== undefined);
    return { isRead: isUnpacking, fields: isUnpacking ? (fields ?? []) : [] };
  }
  // A helper that is given the request and a schema.
  const schemas = given.flatMap((argument) =>
    mayBeSchema(reading, argument) ? (schemaFields(reading, argument) ?? []) : [],
  );
  return { isRead: isUnpacking || schemas.length > 0, fields: schemas };
}

function mayBeSchema({ context: { ast } }: InventoryReading, node: SyntaxNode): boolean {
  if (ast.is(node, 'Identifier')) return /schema|validator|dto|input|body|form|shape/iu.test(textOf(node));
  return ast.is(node, 'CallExpression') && /\bobject\s*\(/u.test(ast.sourceTextOf(node).slice(0, 60));
}
