import type { SyntaxNode } from '../host/type-host.js';
import type { Reading } from './reading.js';
import type { ValueTree } from './value-tree.js';

import { namelessPrefix } from '../../facts/nameless.js';
import { childList, childNode, textOf } from '../ast/ast.js';
import { lastName, literalName } from '../ast/names.js';
import { namedEntry } from './named-entry.js';
import { readDeclarations } from './named-values.js';
import { lost } from './reading.js';
import { referenceOfType } from './reference-values.js';
import { readTemplate } from './text-and-numbers.js';

/** The value a type node stands for, so that a type can say what a decorator says; undefined for a node that is no type. */
export function evaluateType(reading: Reading, node: SyntaxNode): ValueTree | undefined {
  const { ast, regionOf } = reading.context;
  const follow = (child: SyntaxNode | undefined): ValueTree =>
    child ? reading.evaluate(child) : lost(reading, node, 'syntax');

  switch (ast.kindOf(node)) {
    case 'LiteralType':
      return follow(childNode(node, 'literal'));
    case 'NamedTupleMember':
    case 'ParenthesizedType':
    case 'TypeAliasDeclaration':
      return follow(childNode(node, 'type'));
    case 'TypeOperator': {
      const isReadonly = ast.sourceTextOf(node).startsWith('readonly');
      return isReadonly ? follow(childNode(node, 'type')) : lost(reading, node, 'type');
    }
    case 'TupleType':
      return { type: 'list', items: childList(node, 'elements').map(follow), at: regionOf(node) };
    case 'InterfaceDeclaration':
    case 'TypeLiteral':
      return { type: 'record', entries: membersOf(reading, childList(node, 'members')), at: regionOf(node) };
    case 'TemplateLiteralType':
      return readTemplate(reading, node);
    case 'TypeQuery': {
      const name = childNode(node, 'exprName');
      return name ? readTypeName(reading, name) : lost(reading, node, 'syntax');
    }
    case 'TypeReference': {
      const name = childNode(node, 'typeName');
      return (
        referenceOfType(reading.context, node) ?? (name ? readTypeName(reading, name) : lost(reading, node, 'syntax'))
      );
    }
    case 'UnionType':
      return lost(reading, node, 'union');
    case 'UndefinedKeyword':
      return { type: 'absent', at: regionOf(node) };
    case 'AnyKeyword':
    case 'ArrayType':
    case 'BooleanKeyword':
    case 'ConditionalType':
    case 'IndexedAccessType':
    case 'IntersectionType':
    case 'MappedType':
    case 'NeverKeyword':
    case 'NumberKeyword':
    case 'OptionalType':
    case 'StringKeyword':
    case 'UnknownKeyword':
      return lost(reading, node, 'type');
    default:
      return undefined;
  }
}

/** A name in a type: an alias, a member of an enum, or after `typeof` a constant or a property of one. */
function readTypeName(reading: Reading, name: SyntaxNode): ValueTree {
  const { ast, resolver } = reading.context;
  const last = lastName(ast, name);
  const declarations = last ? resolver.declarationNodesOf(last) : [];
  const left = childNode(name, 'left');
  const isProperty = ast.is(declarations[0], 'PropertyAssignment', 'ShorthandPropertyAssignment', 'PropertySignature');
  if (declarations.length > 0 && !(left && isProperty)) return readDeclarations(reading, declarations, name);
  const whole = left && readTypeName(reading, left);
  if (whole?.type === 'unreadable') return whole;
  const property = whole?.type === 'record' && last ? whole.entries.get(textOf(last)) : undefined;
  return property ?? lost(reading, name, 'unknownName');
}

function membersOf(reading: Reading, members: readonly SyntaxNode[]): ReadonlyMap<string, ValueTree> {
  const entries = new Map<string, ValueTree>();
  for (const member of members) {
    const name = childNode(member, 'name');
    const type = childNode(member, 'type');
    const key = name && literalName(reading.context.ast, name);
    if (key === undefined || !type || !reading.context.ast.is(member, 'PropertySignature')) {
      entries.set(`${namelessPrefix}${entries.size}`, lost(reading, member, 'computed'));
    } else {
      entries.set(key, namedEntry(reading, key, member, reading.evaluate(type)));
    }
  }
  return entries;
}
