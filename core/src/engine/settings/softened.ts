import type { Softening } from '../../sinks/settings/setting.js';
import type { CategoryId } from '../../vocabulary/ids.js';
import type { EngineContext } from '../engine-context.js';
import type { RecordTree } from '../evaluate/value-tree.js';
import type { SyntaxNode } from '../host/type-host.js';

import { childList, childNode, textOf } from '../ast/ast.js';
import { declaredName } from '../ast/names.js';
import { outcomeOfName } from '../flow/results/sanitising.js';
import { nodeAt } from './node-at.js';

/** What callbacks among the options take out of each message before it is sent; all callbacks that are needed must. */
export function softenedBy(
  context: EngineContext,
  options: RecordTree,
  { callbacks, members, inferred }: Softening,
  majorVersion: number | undefined,
): ReadonlySet<CategoryId> {
  const needed = callbacks.filter(({ neededBy }) => neededBy?.some((name) => options.entries.has(name)) ?? true);
  const removals = needed.map(({ name }) => removedBy(context, options, name, members));
  const kept = inferred && majorVersion !== undefined && majorVersion >= inferred.from ? inferred.categories : [];
  const [first = new Set<CategoryId>(), ...others] = removals;
  return new Set([...first].filter((id) => !kept.includes(id) && others.every((removed) => removed.has(id))));
}

type Members = Softening['members'];

function removedBy(context: EngineContext, options: RecordTree, name: string, members: Members): Set<CategoryId> {
  const value = options.entries.get(name);
  const node = value && nodeAt(context, value.at);
  const handler = node && functionAt(context, node);
  return handler ? removedIn(context, handler, members) : new Set();
}

const functionKinds = ['ArrowFunction', 'FunctionDeclaration', 'FunctionExpression', 'MethodDeclaration'] as const;

/** The function that stands here, or that the name here stands for. */
function functionAt({ ast, resolver }: EngineContext, node: SyntaxNode): SyntaxNode | undefined {
  if (ast.is(node, ...functionKinds)) return node;
  const value = ast.is(node, 'PropertyAssignment') ? childNode(node, 'initializer') : undefined;
  if (value && ast.is(value, ...functionKinds)) return value;
  const name = ast.is(node, 'Identifier') ? node : undefined;
  if (!name) return undefined;
  const candidates = resolver.declarationNodesOf(name).map((found) => childNode(found, 'initializer') ?? found);
  return candidates.find((candidate) => ast.is(candidate, ...functionKinds));
}

function removedIn(context: EngineContext, handler: SyntaxNode, members: Members): Set<CategoryId> {
  const { ast } = context;
  const removed = new Set<CategoryId>();
  const add = (categories: readonly CategoryId[]): void => {
    for (const id of categories) removed.add(id);
  };
  const everything = Object.values(members).flat();
  const parameter = childList(handler, 'parameters')[0];
  const event = parameter && declaredName(ast, parameter);
  const memberOf = (node: SyntaxNode | undefined): string | undefined =>
    node && event !== undefined ? memberPath(ast.sourceTextOf(node), event) : undefined;
  if (returnsNothing(context, handler)) return new Set(everything);

  ast.walk(handler, (node) => {
    switch (ast.kindOf(node)) {
      case 'DeleteExpression':
        add(members[memberOf(childNode(node, 'expression')) ?? ''] ?? []);
        break;
      case 'BinaryExpression': {
        if (!ast.is(childNode(node, 'operatorToken'), 'EqualsToken')) break;
        const value = childNode(node, 'right');
        const member = memberOf(childNode(node, 'left'));
        if (value && member !== undefined) add(emptied(context, member, value, members));
        break;
      }
      // `return { ...event, user: undefined }`
      case 'PropertyAssignment': {
        const value = childNode(node, 'initializer');
        const member = declaredName(ast, node);
        const isCopy =
          event !== undefined &&
          new RegExp(`\\.\\.\\.\\s*${event}\\b`, 'u').test(ast.sourceTextOf(node.parent ?? node));
        if (value && member !== undefined && isCopy) add(emptied(context, member, value, members));
        break;
      }
      // `const { user, ...rest } = event`
      case 'ObjectBindingPattern': {
        const source = node.parent && childNode(node.parent, 'initializer');
        const elements = childList(node, 'elements');
        const hasRest = elements.some((element) => childNode(element, 'dotDotDotToken'));
        if (!hasRest || !source || ast.sourceTextOf(source) !== event) break;
        for (const element of elements) {
          const key = childNode(element, 'propertyName') ?? childNode(element, 'name');
          if (key && !childNode(element, 'dotDotDotToken')) add(members[textOf(key)] ?? []);
        }
        break;
      }
      case 'CallExpression': {
        const callee = childNode(node, 'expression');
        const name = callee && ast.sourceTextOf(callee).split('.').at(-1);
        const isGiven = childList(node, 'arguments').some((argument) => ast.sourceTextOf(argument) === event);
        if (isGiven && outcomeOfName(name) === 'redacted') add(everything);
        break;
      }
      default:
        break;
    }
  });
  return removed;
}

/** `event.request?.headers` is `request.headers` of `event`. */
function memberPath(text: string, event: string): string | undefined {
  const plain = text.replaceAll(/[?!\s]/gu, '').replaceAll(/\[['"](\w+)['"]\]/gu, '.$1');
  return plain.startsWith(`${event}.`) ? plain.slice(event.length + 1) : undefined;
}

/** What goes when a member gets this value: all but what the value names again. */
function emptied({ ast }: EngineContext, member: string, value: SyntaxNode, members: Members): readonly CategoryId[] {
  const all = members[member] ?? [];
  if (ast.is(value, 'NullKeyword', 'StringLiteral', 'NoSubstitutionTemplateLiteral', 'VoidExpression')) return all;
  if (ast.is(value, 'Identifier')) return textOf(value) === 'undefined' ? all : [];
  if (!ast.is(value, 'ObjectLiteralExpression')) return [];
  const properties = childList(value, 'properties');
  if (properties.some((property) => ast.is(property, 'SpreadAssignment'))) return [];
  const named = properties.flatMap((property) => members[`${member}.${declaredName(ast, property) ?? ''}`] ?? []);
  return all.filter((id) => !named.includes(id));
}

/** A callback that only ever gives back `null`: nothing is sent. */
function returnsNothing({ ast }: EngineContext, handler: SyntaxNode): boolean {
  const body = childNode(handler, 'body');
  if (!body) return false;
  if (!ast.is(body, 'Block')) return ast.is(body, 'NullKeyword');
  const returned: (SyntaxNode | undefined)[] = [];
  ast.walk(body, (node) => {
    if (ast.is(node, 'ReturnStatement')) returned.push(childNode(node, 'expression'));
  });
  return returned.length > 0 && returned.every((value) => ast.is(value, 'NullKeyword'));
}
