import type { SyntaxNode } from '../../host/type-host.js';

import { type Ast, childList, childNode, textOf } from '../../ast/ast.js';
import { endName, memberBase } from '../../scope/member-chain.js';

/** Last calls of a query that is put together: `knex('users').select('email').where({ id })`. */
const closing =
  /^(?:andWhere|eq|first|from|limit|maybeSingle|match|offset|order|orderBy|range|returning|select|single|where(?:In|Not)?)$/u;
const selecting: ReadonlySet<string> = new Set(['column', 'columns', 'first', 'returning', 'select']);
const changing: ReadonlySet<string> = new Set(['count', 'del', 'delete', 'insert', 'update', 'upsert']);
const databases = /^(?:conn|connection|database|db|knex|qb|trx|tx)$/iu;
const longestChain = 12;

/** Whether a call of this name may be the last of a query that is put together. */
export function mayCloseQuery(name: string | undefined): boolean {
  return name !== undefined && closing.test(name);
}

/** What a chain of calls asks for, as SQL: `SELECT email FROM users`. Absent: it names no table, or gives no rows. */
export function builtQuery(ast: Ast, last: SyntaxNode): string | undefined {
  const columns: string[] = [];
  let table: string | undefined;
  let isChanging = false;
  let at: SyntaxNode | undefined = last;
  for (let count = 0; count < longestChain && ast.is(at, 'CallExpression'); count += 1) {
    const callee: SyntaxNode | undefined = childNode(at, 'expression');
    const name = (callee && endName(ast, callee)) ?? '';
    const texts = textsIn(ast, at);
    const isRoot = ast.is(callee, 'Identifier') && databases.test(name);
    if (isRoot || name === 'from' || name === 'into' || name === 'table') table ??= texts?.[0];
    else if (selecting.has(name)) {
      if (!texts) return undefined;
      columns.push(...texts);
    } else isChanging ||= changing.has(name);
    at = callee && memberBase(ast, callee);
  }
  if (table === undefined || (isChanging && columns.length === 0)) return undefined;
  return `SELECT ${columns.length > 0 ? columns.join(', ') : '*'} FROM ${table}`;
}

/** The texts that a call is given, one by one or in a list. Absent: there is something else among them. */
function textsIn(ast: Ast, call: SyntaxNode): readonly string[] | undefined {
  const values = childList(call, 'arguments').flatMap((value) =>
    ast.is(value, 'ArrayLiteralExpression') ? childList(value, 'elements') : [value],
  );
  const texts = values.filter((value) => ast.is(value, 'NoSubstitutionTemplateLiteral', 'StringLiteral'));
  return texts.length === values.length ? texts.map(textOf) : undefined;
}
