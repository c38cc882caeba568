import type { Ast } from '../ast/ast.js';
import type { SyntaxNode } from '../host/type-host.js';

import { childNode, textOf } from '../ast/ast.js';

const namespaces: ReadonlySet<string> = new Set([
  'Array',
  'JSON',
  'Number',
  'Object',
  'Promise',
  'Reflect',
  'String',
  'Symbol',
]);

/** What the namespaces of the language give lists by. */
const makeLists = /^(?:Array\.(?:from|of)|Object\.(?:entries|getOwnPropertyNames|keys|values)|Reflect\.ownKeys)$/u;

/** Methods by which lists give lists. */
const keepLists: ReadonlySet<string> = new Set([
  'concat',
  'filter',
  'flat',
  'flatMap',
  'map',
  'reverse',
  'slice',
  'sort',
  'toReversed',
  'toSorted',
  'toSpliced',
  'with',
]);

/** `Object`, `JSON`: what holds functions of the language, unless somebody uses the name for something else. */
export function isNamespace(ast: Ast, node: SyntaxNode | undefined): boolean {
  return ast.is(node, 'Identifier') && namespaces.has(textOf(node));
}

/** Whether the syntax alone tells that the methods of a value are those of the language: texts, and lists made on the spot. */
export function isLanguageValue(ast: Ast, node: SyntaxNode | undefined): boolean {
  if (!node) return false;
  switch (ast.kindOf(node)) {
    case 'ArrayLiteralExpression':
    case 'NoSubstitutionTemplateLiteral':
    case 'RegularExpressionLiteral':
    case 'StringLiteral':
    case 'TemplateExpression':
      return true;
    case 'AsExpression':
    case 'NonNullExpression':
    case 'ParenthesizedExpression':
      return isLanguageValue(ast, childNode(node, 'expression'));
    case 'CallExpression':
      return givesList(ast, childNode(node, 'expression'));
    default:
      return isNamespace(ast, node);
  }
}

function givesList(ast: Ast, callee: SyntaxNode | undefined): boolean {
  if (!callee || !ast.is(callee, 'PropertyAccessExpression')) return false;
  const base = childNode(callee, 'expression');
  const name = childNode(callee, 'name');
  if (!base || !name) return false;
  if (isNamespace(ast, base)) return makeLists.test(ast.sourceTextOf(callee));
  return keepLists.has(textOf(name)) && isLanguageValue(ast, base);
}
