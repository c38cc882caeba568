import type { SyntaxNode, TypeShape } from '../../host/type-host.js';
import type { Carry, DataCarry } from '../carry.js';
import type { Demand } from '../demand.js';
import type { Tracking } from '../tracking.js';

import { type Ast, childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { columnsOf } from './associations.js';

const giving = /^(?:build|bulkCreate|create|find(?:All|AndCountAll|ByPk|CreateFind|One|OrBuild|OrCreate))$/u;
/** Names between what a query gives and the columns of a row. */
const between = /^(?:\*|\d|dataValues|rows|_previousDataValues)$/u;
const kinds: readonly (readonly [RegExp, TypeShape['kind']])[] = [
  [/\b(?:CHAR|CITEXT|STRING|TEXT)\b/u, 'string'],
  [/\bBOOLEAN\b/u, 'boolean'],
  [/\b(?:BIGINT|DECIMAL|DOUBLE|FLOAT|INTEGER|REAL|SMALLINT|TINYINT)\b/u, 'number'],
  [/\b(?:DATE|DATEONLY|NOW|TIME)\b/u, 'date'],
  [/\b(?:ENUM|UUID|UUIDV4|VIRTUAL)\b/u, 'enum'],
];

interface Model {
  readonly name: string;
  /** An object literal: columns by their names. */
  readonly columns: SyntaxNode;
}

/** What the rows of a model of Sequelize hold of which no type tells: its columns, by what they are called. */
export function carryModelRow(
  tracking: Tracking,
  call: SyntaxNode,
  name: string | undefined,
  demand: Demand,
): readonly Carry[] {
  if (name === undefined || !giving.test(name) || tracking.context.host.packages?.().has('sequelize') === false) {
    return [];
  }
  const { ast } = tracking.context;
  const base = memberBase(ast, childNode(call, 'expression'));
  const model = base && modelOf(tracking, base);
  const [asked, ...below] = demand.path.filter((part) => !between.test(part));
  if (!model || below.length > 0) return [];
  const columns = columnsOf(tracking, call, name);
  return childList(model.columns, 'properties').flatMap((property): readonly DataCarry[] => {
    const column = declaredName(ast, property);
    if (column === undefined || (asked !== undefined && asked !== column)) return [];
    if (columns?.includes(column) === false || (asked === undefined && demand.except?.includes(column))) return [];
    const verdict = tracking.names.judge(column, model.name, kindOf(ast, property));
    if (!verdict) return [];
    const text = `${model.name}.${column}`;
    const trail = [tracking.step('source', call, text)];
    return [{ type: 'data', state: 'personal', ...verdict, confidence: 'inferred', name: text, trail }];
  });
}

function kindOf(ast: Ast, column: SyntaxNode): TypeShape['kind'] {
  const said = childNode(column, 'initializer');
  const text = said ? ast.sourceTextOf(said) : '';
  return kinds.find(([words]) => words.test(text))?.[1] ?? 'unknown';
}

/** `const User = sequelize.define('user', { … })`, `class User extends Model {}` with `User.init({ … })`. */
function modelOf({ context: { ast }, definitions, index }: Tracking, base: SyntaxNode): Model | undefined {
  const name = endName(ast, base);
  const member = ast.is(base, 'PropertyAccessExpression') ? childNode(base, 'name') : undefined;
  const { own } = ast.is(base, 'Identifier')
    ? definitions.ofName(base)
    : member
      ? definitions.ofMember(member)
      : { own: [] };
  for (const declaration of name === undefined ? [] : own) {
    const made = childNode(declaration, 'initializer');
    const defined = ast.is(made, 'CallExpression') && endName(ast, childNode(made, 'expression') ?? made) === 'define';
    if (defined) {
      const [called, columns] = childList(made, 'arguments');
      if (!called || !ast.is(columns, 'ObjectLiteralExpression')) return undefined;
      return { name: ast.is(called, 'StringLiteral') ? textOf(called) : (name ?? ''), columns };
    }
    if (!ast.is(declaration, 'ClassDeclaration')) continue;
    const declared = declaredName(ast, declaration) ?? '';
    for (const call of index.callsNamed('init')) {
      const holder = memberBase(ast, childNode(call, 'expression'));
      const [columns] = childList(call, 'arguments');
      const isOfClass =
        holder && endName(ast, holder) === declared && definitions.ofName(holder).own.includes(declaration);
      if (isOfClass && ast.is(columns, 'ObjectLiteralExpression')) return { name: declared, columns };
    }
  }
  return undefined;
}
