import type { SyntaxNode } from '../../host/type-host.js';
import type { InventoryReading } from '../inventory-reading.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName, lastName } from '../../ast/names.js';
import { awaitingKinds } from '../../ast/wrappers.js';
import { patternOf, unwrap, valueNode } from '../values/plain-value.js';

const tableMakers = /^(?:pg|mysql|sqlite|singlestore|gel)Table(?:Creator)?$/u;
const repositorySuffix = /(?:s?Repository|s?Repo|s?Model|Collection|Dao|Schema|Entity|Table|Store)$/u;
const maximumDepth = 16;

/** Calls on a chain, from the outermost inwards: `db.delete(x).where(y)` gives `where`, `delete`. */
export function chainOf({ context: { ast } }: InventoryReading, call: SyntaxNode): readonly SyntaxNode[] {
  const calls: SyntaxNode[] = [];
  let at: SyntaxNode | undefined = call;
  while (at && calls.length < maximumDepth * 2) {
    if (ast.is(at, 'CallExpression')) calls.push(at);
    const isLink = ast.is(at, ...awaitingKinds, 'CallExpression', 'PropertyAccessExpression');
    at = isLink ? childNode(at, 'expression') : undefined;
  }
  return calls;
}

/** The calls made on what a call gives: `where` of `db.delete(x).where(y)` for the call of `delete`. */
export function callsOn({ context: { ast } }: InventoryReading, call: SyntaxNode): readonly SyntaxNode[] {
  const calls: SyntaxNode[] = [];
  let at: SyntaxNode = call;
  for (let depth = 0; depth < maximumDepth * 2; depth += 1) {
    const { parent } = at;
    const isMember = ast.is(parent, 'PropertyAccessExpression') && childNode(parent, 'expression') === at;
    const outer = isMember ? parent.parent : undefined;
    if (!parent || !ast.is(outer, 'CallExpression') || childNode(outer, 'expression') !== parent) return calls;
    calls.push(outer);
    at = outer;
  }
  return calls;
}

/** The name a call calls by: `where`. */
export function calledName({ context: { ast } }: InventoryReading, call: SyntaxNode): string {
  const callee = childNode(call, 'expression');
  const name = callee && lastName(ast, callee);
  return name ? textOf(name) : '';
}

/** The object a member is called on. */
export function receiverOf({ context: { ast } }: InventoryReading, call: SyntaxNode): SyntaxNode | undefined {
  const callee = childNode(call, 'expression');
  return ast.is(callee, 'PropertyAccessExpression') ? childNode(callee, 'expression') : undefined;
}

/** The table of a query builder that a name stands for: its name in the code, and in the database. */
export function tableOf(
  reading: InventoryReading,
  node: SyntaxNode | undefined,
): { readonly entity: string; readonly table?: string } | undefined {
  const { ast } = reading.context;
  const plain = node && unwrap(reading, node);
  if (!plain || !ast.is(plain, 'Identifier', 'PropertyAccessExpression')) return undefined;
  const value = valueNode(reading, plain);
  const maker = ast.is(value, 'CallExpression') ? tableCall(reading, value) : undefined;
  const name = lastName(ast, plain);
  if (!maker || !name) return undefined;
  const table = patternOf(reading, childList(maker, 'arguments')[0]);
  return { entity: textOf(name), ...(table !== undefined && { table }) };
}

/** `pgTable('orders', …)` itself, also under `.enableRLS()`; a creator of one's own is told by the origin it has. */
export function tableCall(reading: InventoryReading, call: SyntaxNode): SyntaxNode | undefined {
  return chainOf(reading, call).find((link) => {
    if (tableMakers.test(calledName(reading, link))) return true;
    const callee = childNode(link, 'expression');
    if (!callee || childList(link, 'arguments').length < 2) return false;
    return reading
      .originsOf(callee)
      .some(
        ({ package: name, path }) =>
          name === 'drizzle-orm' && path.some((step) => tableMakers.test(step) || step === 'table'),
      );
  });
}

/**
 * The entity that a repository, model or delegate is for: `User` of `Repository<User>`, `getRepository(User)`, `UserModel`,
 * `prisma.user`, `db.collection('users')`.
 */
export function entityOfReceiver(reading: InventoryReading, receiver: SyntaxNode | undefined): string | undefined {
  const { ast } = reading.context;
  const plain = receiver && unwrap(reading, receiver);
  if (!plain) return undefined;
  if (ast.is(plain, 'CallExpression')) {
    for (const link of chainOf(reading, plain)) {
      const [argument] = childList(link, 'arguments');
      const isNaming =
        /^(?:collection|from|into|table|getRepository|getMongoRepository|model|deleteFrom|getModel|repository|doc)$/u.test(
          calledName(reading, link),
        );
      const isTableCall = ast.is(childNode(link, 'expression'), 'Identifier') && argument !== undefined;
      if ((isNaming || isTableCall) && argument) {
        const named = entityOfArgument(reading, argument);
        if (named !== undefined) return named;
      }
    }
    return undefined;
  }
  const name = lastName(ast, plain);
  if (!name) return undefined;
  return repositoryType(reading, plain) ?? plainEntity(textOf(name));
}

/** A class, a table, or the name of one. */
export function entityOfArgument(reading: InventoryReading, argument: SyntaxNode): string | undefined {
  const { ast } = reading.context;
  const plain = unwrap(reading, argument);
  if (ast.is(plain, 'Identifier') && /^\p{Lu}/u.test(textOf(plain))) return textOf(plain);
  const table = tableOf(reading, plain)?.entity;
  if (table !== undefined) return table;
  const text = patternOf(reading, plain);
  return text !== undefined && /^[\w*.:-]{1,80}$/u.test(text) ? text : undefined;
}

/** `User` of `private users: Repository<User>`, wherever the member or parameter is declared. */
function repositoryType(reading: InventoryReading, receiver: SyntaxNode): string | undefined {
  const { ast } = reading.context;
  const name = lastName(ast, receiver);
  for (const declaration of name ? reading.declarationsOf(name) : []) {
    const type = childNode(declaration, 'type');
    const [argument] = type ? childList(type, 'typeArguments') : [];
    const typeName = type && childNode(type, 'typeName');
    if (argument && typeName && /(?:Repository|Model|Collection|Table)$/u.test(ast.sourceTextOf(typeName))) {
      return ast
        .sourceTextOf(argument)
        .replace(/Document$/u, '')
        .slice(0, 80);
    }
  }
  return undefined;
}

/** `userRepository` is of `user`; a name that is nothing but the suffix says nothing. */
function plainEntity(name: string): string | undefined {
  const stripped = name.replace(/^[#_]+/u, '').replace(repositorySuffix, '');
  return stripped === '' || /^(?:repository|repo|model|manager|em|entityManager|db|prisma|client|tx)$/iu.test(stripped)
    ? undefined
    : stripped;
}

/** The class around a member or decorator. */
export function classAround({ context: { ast } }: InventoryReading, node: SyntaxNode): string | undefined {
  let at: SyntaxNode | undefined = node;
  while (at && !ast.is(at, 'ClassDeclaration', 'ClassExpression')) at = at.parent;
  return at && declaredName(ast, at);
}
