import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry, DataCarry } from '../carry.js';
import type { Demand } from '../demand.js';
import type { Tracking } from '../tracking.js';

import { type Ast, childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { awaitedIn } from '../../ast/wrappers.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { typed } from '../values/leaf.js';
import { takenOfRecord } from '../values/submitted-record.js';
import { builtQuery, mayCloseQuery } from './built-queries.js';
import { type Selection, selectionOf } from './selected-columns.js';

/** What has a query run: with its text, or, of one that is prepared, without. */
const running =
  /^(?:\$?query(?:Raw(?:Unsafe)?|Row|One)?|all|any|each|exec(?:ute)?|first|get(?:Row)?|iterate|many|manyOrNone|one|oneOrNone|raw|select|unsafe|values)$/u;
/** Names between what a query gives and the columns of a row. */
const between = /^(?:\*|\d+|data|recordset|results|rows)$/u;
const texts = ['NoSubstitutionTemplateLiteral', 'StringLiteral', 'TemplateExpression'] as const;
const startsQuery = /^[\s`'"]*(?:DELETE|INSERT|SELECT|UPDATE)\b/iu;
/** Calls in a row, from the text of a query to its rows: `prepare(text).bind(id).first()`. */
const longestChain = 4;

/**
 * What the rows of a query hold of which no type tells: the columns that its text names; of `SELECT *` those that are taken out of
 * the row beside it. Absent: no text of a query is known, or what is asked for is none of its columns.
 *
 * @param query - A call, or a template with the tag of a database.
 */
export function carrySqlRow(tracking: Tracking, query: SyntaxNode, demand: Demand): readonly Carry[] | undefined {
  const selection = selectionFor(tracking, query);
  if (!selection) return undefined;
  const [asked, ...below] = demand.path.filter((part) => !between.test(part));
  if (below.length > 0) return undefined;
  const { columns, isOpen, table } = selection;
  const taken =
    isOpen && asked === undefined ? takenBeside(tracking, query).map((name) => ({ name, column: name })) : [];
  const all = [...columns, ...taken];
  const wanted = all.filter(({ name }) => (asked === undefined ? !demand.except?.includes(name) : asked === name));
  if (wanted.length === 0 && asked !== undefined) return undefined;
  const members = all.flatMap(({ column }) => column ?? []);
  return wanted.flatMap(({ column, name }): readonly DataCarry[] => {
    if (column === undefined) return [];
    const verdict =
      tracking.names.judge(column, table, 'unknown') ??
      tracking.names.judgeInRecord(column, 'unknown', () => ({ ...(table !== undefined && { name: table }), members }));
    if (!verdict) return [];
    const text = table === undefined ? name : `${table}.${column}`;
    return [
      {
        type: 'data',
        state: 'personal',
        ...verdict,
        confidence: 'inferred',
        name: text,
        trail: [tracking.step('source', query, text)],
      },
    ];
  });
}

/** The same of a call, where no type tells of the rows. */
export function untypedRow(tracking: Tracking, call: SyntaxNode, demand: Demand): readonly Carry[] | undefined {
  const rows = carrySqlRow(tracking, call, demand);
  return rows && typed(tracking, call, demand).every(({ type }) => type === 'opaque') ? rows : undefined;
}

/** Whether a call may run a query that is written out: cheap to ask of any. */
export function mayRunQuery(name: string | undefined): boolean {
  return (name !== undefined && running.test(name)) || mayCloseQuery(name);
}

function selectionFor(tracking: Tracking, query: SyntaxNode): Selection | undefined {
  const text = textFor(tracking, query);
  return text === undefined || !startsQuery.test(text) ? undefined : selectionOf(text);
}

function textFor(tracking: Tracking, query: SyntaxNode): string | undefined {
  const { ast } = tracking.context;
  if (ast.is(query, 'TaggedTemplateExpression')) return writtenIn(ast, childNode(query, 'template'));
  let at: SyntaxNode | undefined = query;
  for (let count = 0; count < longestChain && ast.is(at, 'CallExpression'); count += 1) {
    const [first] = childList(at, 'arguments');
    const text =
      writtenIn(ast, first) ?? (count === 0 || prepares(ast, at) ? constantText(tracking, first) : undefined);
    if (text !== undefined && startsQuery.test(text)) return text;
    const base = memberBase(ast, childNode(at, 'expression'));
    at = base && madeBy(tracking, base);
  }
  return mayCloseQuery(endName(ast, childNode(query, 'expression') ?? query)) ? builtQuery(ast, query) : undefined;
}

function prepares(ast: Ast, call: SyntaxNode): boolean {
  return (endName(ast, childNode(call, 'expression') ?? call) ?? '').startsWith('prepare');
}

/** A statement that is kept: `const byId = db.prepare(text)`. */
function madeBy({ context: { ast }, definitions }: Tracking, base: SyntaxNode): SyntaxNode | undefined {
  const [declaration] = ast.is(base, 'Identifier') ? definitions.ofName(base).own : [];
  const made = declaration ? childNode(declaration, 'initializer') : base;
  return made && (awaitedIn(ast, made) ?? made);
}

/** What stands in the holes of a text may be anything. */
function writtenIn(ast: Ast, value: SyntaxNode | undefined): string | undefined {
  if (ast.is(value, 'TaggedTemplateExpression')) return writtenIn(ast, childNode(value, 'template'));
  if (!ast.is(value, ...texts)) return undefined;
  return ast.is(value, 'TemplateExpression')
    ? ast
        .sourceTextOf(value)
        .slice(1, -1)
        .replaceAll(/\$\{[^}]*\}/gu, '?')
    : textOf(value);
}

function constantText(tracking: Tracking, value: SyntaxNode | undefined): string | undefined {
  const { ast } = tracking.context;
  if (!ast.is(value, 'Identifier')) return undefined;
  const [declaration, ...others] = tracking.definitions.ofName(value).own;
  const isConstant = ast.is(declaration, 'VariableDeclaration') && others.length === 0;
  return isConstant ? writtenIn(ast, childNode(declaration, 'initializer')) : undefined;
}

/** What is taken out of the variable that is given the row: `row.email` beside `const row = await db.get(text)`. */
function takenBeside(tracking: Tracking, query: SyntaxNode): readonly string[] {
  const { ast } = tracking.context;
  const given = ast.is(query.parent, 'AwaitExpression') ? query.parent.parent : query.parent;
  if (!ast.is(given, 'VariableDeclaration')) return [];
  const pattern = childNode(given, 'name');
  const [only, ...others] = ast.is(pattern, 'ArrayBindingPattern') ? childList(pattern, 'elements') : [given];
  const row = only && others.length === 0 ? declaredName(ast, only) : undefined;
  return row === undefined ? [] : takenOfRecord(tracking, query, row);
}
