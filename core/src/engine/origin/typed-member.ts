import type { Ast } from '../ast/ast.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { Definitions } from '../scope/definitions.js';

import { childList, childNode, textOf } from '../ast/ast.js';
import { literalName } from '../ast/names.js';
import { classAround, memberOfClass } from '../scope/class-members.js';

/** Types whose first argument says what the value is. */
export const transparentTypes: ReadonlySet<string> = new Set([
  'Awaited',
  'NonNullable',
  'Omit',
  'Partial',
  'Pick',
  'Promise',
  'Readonly',
  'Required',
]);
/** Types of types, and members of members. */
const deepest = 8;

/** Finds members by the types that people wrote down, without the compiler. */
export interface TypedMembers {
  /** `client` of `deps`, where `deps` is said to be `{ client: WebClient }`: what declares it. */
  ofExpression(base: SyntaxNode, name: string): SyntaxNode | undefined;
  /** As for an expression, of what is declared: a parameter, a variable, a property. */
  ofDeclaration(declaration: SyntaxNode, name: string): SyntaxNode | undefined;
}

export function createTypedMembers(ast: Ast, definitions: Definitions): TypedMembers {
  /** The type of an expression, as a node: one that is written, or what declares it. */
  function typeOf(expression: SyntaxNode, depth: number): SyntaxNode | undefined {
    if (depth > deepest) return undefined;
    switch (ast.kindOf(expression)) {
      case 'Identifier': {
        const [declaration] = definitions.ofName(expression).own;
        return declaration && typeOfDeclaration(declaration, depth + 1);
      }
      case 'ThisKeyword':
        return classAround(ast, expression);
      case 'PropertyAccessExpression': {
        const base = childNode(expression, 'expression');
        const name = childNode(expression, 'name');
        const type = base && typeOf(base, depth + 1);
        const member = type && name && memberOf(type, textOf(name), depth + 1);
        return member && typeOfDeclaration(member, depth + 1);
      }
      case 'AwaitExpression':
      case 'NonNullExpression':
      case 'ParenthesizedExpression': {
        const inner = childNode(expression, 'expression');
        return inner && typeOf(inner, depth + 1);
      }
      case 'NewExpression': {
        const made = childNode(expression, 'expression');
        return ast.is(made, 'Identifier')
          ? definitions.ofName(made).own.find((own) => ast.is(own, 'ClassDeclaration'))
          : undefined;
      }
      default:
        return undefined;
    }
  }

  function typeOfDeclaration(declaration: SyntaxNode, depth: number): SyntaxNode | undefined {
    const said = childNode(declaration, 'type');
    if (said || depth > deepest) return said;
    const holder = ast.is(declaration, 'BindingElement') ? declaration.parent?.parent : undefined;
    if (holder) {
      const key = childNode(declaration, 'propertyName') ?? childNode(declaration, 'name');
      const name = key && literalName(ast, key);
      const type = name === undefined ? undefined : typeOfDeclaration(holder, depth + 1);
      const member = type && name !== undefined ? memberOf(type, name, depth + 1) : undefined;
      return member && typeOfDeclaration(member, depth + 1);
    }
    const initial = childNode(declaration, 'initializer');
    return initial && typeOf(initial, depth + 1);
  }

  function memberOf(type: SyntaxNode, name: string, depth: number): SyntaxNode | undefined {
    if (depth > deepest) return undefined;
    switch (ast.kindOf(type)) {
      case 'ClassDeclaration':
      case 'ClassExpression':
      case 'InterfaceDeclaration':
      case 'TypeLiteral':
        return memberOfClass(ast, type, name) ?? memberOfBase(type, name, depth);
      case 'TypeReference': {
        const typeName = childNode(type, 'typeName');
        if (!ast.is(typeName, 'Identifier')) return undefined;
        const [argument] = childList(type, 'typeArguments');
        if (argument && transparentTypes.has(textOf(typeName))) return memberOf(argument, name, depth + 1);
        return memberNamed(typeName, name, depth);
      }
      case 'IntersectionType':
      case 'UnionType':
        return firstOf(childList(type, 'types'), (part) => memberOf(part, name, depth + 1));
      case 'OptionalType':
      case 'ParenthesizedType':
      case 'TypeAliasDeclaration': {
        const inner = childNode(type, 'type');
        return inner && memberOf(inner, name, depth + 1);
      }
      default:
        return undefined;
    }
  }

  function memberOfBase(holder: SyntaxNode, name: string, depth: number): SyntaxNode | undefined {
    const bases = childList(holder, 'heritageClauses').flatMap((clause) => childList(clause, 'types'));
    return firstOf(bases, (base) => {
      const typeName = childNode(base, 'expression');
      return ast.is(typeName, 'Identifier') ? memberNamed(typeName, name, depth) : undefined;
    });
  }

  function memberNamed(typeName: SyntaxNode, name: string, depth: number): SyntaxNode | undefined {
    return firstOf(definitions.ofTypeName(typeName).own, (own) => memberOf(own, name, depth + 1));
  }

  return {
    ofExpression(base, name) {
      const type = typeOf(base, 0);
      return type && memberOf(type, name, 0);
    },
    ofDeclaration(declaration, name) {
      const type = typeOfDeclaration(declaration, 0);
      return type && memberOf(type, name, 0);
    },
  };
}

function firstOf(nodes: readonly SyntaxNode[], find: (node: SyntaxNode) => SyntaxNode | undefined) {
  for (const node of nodes) {
    const found = find(node);
    if (found) return found;
  }
  return undefined;
}
