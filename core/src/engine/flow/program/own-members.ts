import type { Ast } from '../../ast/ast.js';
import type { SyntaxNode } from '../../host/type-host.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { literalName } from '../../ast/names.js';

/** Names that own code gives to members of anything, exports of modules among them. */
export interface OwnMembers {
  readonly declares: (name: string) => boolean;
  /** Whether anything of this name may be a function: a text, a number or a record is none. */
  readonly mayBeCalled: (name: string) => boolean;
}

/** What a name was seen to stand for: something that may be called or not, or whatever a member of another name is. */
export type MemberValue = boolean | { readonly member: string };

/** Members that run what something else is called. */
const lending: ReadonlySet<string> = new Set(['apply', 'bind', 'call', 'current', 'mutate', 'mutateAsync']);

/** Names of functions, and those that are given to what has such a name. */
export function findCallable(members: Iterable<readonly [string, readonly MemberValue[]]>): ReadonlySet<string> {
  const found = new Set(lending);
  // Of names that may be called whatever others are, and of those of which that depends on others.
  const open: (readonly [string, readonly string[]])[] = [];
  for (const [name, seen] of members) {
    if (seen.includes(true)) found.add(name);
    else {
      const others = seen.flatMap((value) => (typeof value === 'boolean' ? [] : [value.member]));
      if (others.length > 0) open.push([name, others]);
    }
  }
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const [name, others] of open) if (others.some((other) => found.has(other))) found.add(name);
  }
  return found;
}

/** The name that a declaration of any kind in {@link declaringKinds} gives to a member, and what that stands for. */
export function declaredMember(
  ast: Ast,
  declaration: SyntaxNode,
): { readonly name: string; readonly value: MemberValue } | undefined {
  const nameNode = childNode(declaration, 'name');
  const name = nameNode && (textOf(nameNode) || literalName(ast, nameNode));
  if (!name || !isMember(ast, declaration)) return undefined;
  return { name, value: declaredValue(ast, declaration) };
}

/** `exports.log = …` */
export function valueOfMember(ast: Ast, value: SyntaxNode | undefined): MemberValue {
  return value ? valueOf(ast, value) : true;
}

export const declaringKinds = [
  'BindingElement',
  'EnumMember',
  'FunctionDeclaration',
  'GetAccessor',
  'MethodDeclaration',
  'MethodSignature',
  'Parameter',
  'PropertyAssignment',
  'PropertyDeclaration',
  'PropertySignature',
  'SetAccessor',
  'ShorthandPropertyAssignment',
  'VariableDeclaration',
] as const;

/** Variables and functions of a module are members of it; those of a function are nobody's. */
function isMember(ast: Ast, declaration: SyntaxNode): boolean {
  switch (ast.kindOf(declaration)) {
    case 'Parameter':
      return childList(declaration, 'modifiers').length > 0;
    case 'FunctionDeclaration':
      return ast.is(declaration.parent, 'SourceFile', 'ModuleBlock');
    case 'VariableDeclaration':
      return ast.is(declaration.parent?.parent?.parent, 'SourceFile', 'ModuleBlock');
    case 'BindingElement': {
      let at = declaration.parent;
      while (ast.is(at, 'ArrayBindingPattern', 'BindingElement', 'ObjectBindingPattern')) at = at.parent;
      return at !== undefined && ast.is(at, 'VariableDeclaration') && isMember(ast, at);
    }
    default:
      return true;
  }
}

function declaredValue(ast: Ast, declaration: SyntaxNode): MemberValue {
  switch (ast.kindOf(declaration)) {
    case 'EnumMember':
      return false;
    case 'Parameter':
    case 'PropertyAssignment':
    case 'PropertyDeclaration':
    case 'PropertySignature':
    case 'VariableDeclaration': {
      if (isPlainType(ast, childNode(declaration, 'type'))) return false;
      const value = childNode(declaration, 'initializer');
      return value && !childNode(declaration, 'type') ? valueOf(ast, value) : true;
    }
    default:
      return true;
  }
}

function isPlainType(ast: Ast, type: SyntaxNode | undefined): boolean {
  return ast.is(type, 'BooleanKeyword', 'LiteralType', 'NumberKeyword', 'StringKeyword');
}

function valueOf(ast: Ast, value: SyntaxNode): MemberValue {
  switch (ast.kindOf(value)) {
    case 'ArrayLiteralExpression':
    case 'BigIntLiteral':
    case 'FalseKeyword':
    case 'NewExpression':
    case 'NoSubstitutionTemplateLiteral':
    case 'NullKeyword':
    case 'NumericLiteral':
    case 'ObjectLiteralExpression':
    case 'PostfixUnaryExpression':
    case 'PrefixUnaryExpression':
    case 'RegularExpressionLiteral':
    case 'StringLiteral':
    case 'TemplateExpression':
    case 'TrueKeyword':
    case 'TypeOfExpression':
      return false;
    case 'PropertyAccessExpression': {
      const name = childNode(value, 'name');
      return name ? { member: textOf(name) } : true;
    }
    default:
      return true;
  }
}
