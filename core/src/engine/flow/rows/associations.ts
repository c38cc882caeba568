import type { SyntaxNode, TypeHandle } from '../../host/type-host.js';
import type { Demand } from '../demand.js';
import type { Tracking } from '../tracking.js';

import { type Ast, childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { placeOf } from '../../ast/place-of.js';
import { endName } from '../../scope/member-chain.js';

/** Packages of which a row has one type, whatever a query asks of it. */
const mappers = ['@mikro-orm/core', 'sequelize', 'sequelize-typescript', 'typeorm'] as const;
const associating: ReadonlySet<string> = new Set(
  'BelongsTo BelongsToMany HasMany HasOne ManyToMany ManyToOne OneToMany OneToOne'.split(' '),
);
/** Queries that are told which associations to load. */
const finding = /^find(?:All|AndCount|AndCountAll|One|OneOrFail|ByPk)?$/u;
/** Queries that cannot be told. */
const findingPlainly = /^find(?:AndCountBy|By|ByIds|OneBy|OneByOrFail|OneById)$/u;
const finishing = /^get(?:Many|ManyAndCount|One|OneOrFail)$/u;
/** What is made has what it was made of. */
const making = /^(?:build|create|save)$/u;
const loadingKey = /^(?:include|populate|relations)$/u;
const selectingKey = /^(?:attributes|fields|select)$/u;
/** Options that load more than they say. */
const obscureKey = /^(?:join|loadRelationIds|raw)$/u;
const maximumDepth = 5;

/** What the rows of a query hold, as far as the query says it. */
interface Loaded {
  /** Rows of other tables. */
  readonly associations: readonly string[];
  /** Absent: all columns. */
  readonly columns?: readonly string[];
}

/**
 * The rows of a query hold the columns it selects, and the associations that it was
 * told to load: what else the type shows is not asked for.
 * Where nobody can read what is loaded, the demand stays as it is.
 */
export function loadedOnly(tracking: Tracking, call: SyntaxNode, name: string | undefined, demand: Demand): Demand {
  if (name === undefined || !demand.path.every((part) => part === '*' || /^\d$/u.test(part))) return demand;
  const loaded = loadedBy(tracking, call, name);
  if (!loaded || !hasMapper(tracking)) return demand;
  const { associations, columns } = loaded;
  const left = membersOf(tracking, call).flatMap(({ name: member, isAssociation }) => {
    const isLoaded = isAssociation ? associations.includes(member) : (columns?.includes(member) ?? true);
    return isLoaded ? [] : [member];
  });
  return left.length === 0 ? demand : { ...demand, except: [...(demand.except ?? []), ...left] };
}

/** Columns that rows have when they are made, or that a query selects. Absent: all, or it cannot be read. */
export function columnsOf(tracking: Tracking, call: SyntaxNode, name: string): readonly string[] | undefined {
  const loaded = loadedBy(tracking, call, name);
  return making.test(name) ? loaded?.associations : loaded?.columns;
}

/** Absent: it is no query, or what it loads cannot be read. */
function loadedBy({ context: { ast } }: Tracking, call: SyntaxNode, name: string): Loaded | undefined {
  if (findingPlainly.test(name)) return { associations: [] };
  if (finishing.test(name)) {
    const text = ast.sourceTextOf(call);
    const isPlain = text.includes('.createQueryBuilder(') && !/join\w*And|relation|setFindOptions/iu.test(text);
    return isPlain ? { associations: [] } : undefined;
  }
  const isMaking = making.test(name);
  if (!isMaking && !finding.test(name)) return undefined;
  const values = childList(call, 'arguments').filter((value, index) => !isTableOrKey(ast, value, index, name));
  if (isMaking && values.length === 0) return undefined;
  const [value, ...others] = values;
  if (!value) return { associations: [] };
  if (others.length > 0) return undefined;
  const keys = isMaking ? writtenKeys(ast, value) : undefined;
  return isMaking ? keys && { associations: keys } : loadedIn(ast, value);
}

/** `manager.findOne(Order, …)`, `Order.findByPk(id)`. */
function isTableOrKey(ast: Ast, value: SyntaxNode, index: number, name: string): boolean {
  return index === 0 && (name === 'findByPk' || (ast.is(value, 'Identifier') && /^[A-Z]/u.test(textOf(value))));
}

function writtenKeys(ast: Ast, literal: SyntaxNode | undefined): readonly string[] | undefined {
  if (!ast.is(literal, 'ObjectLiteralExpression')) return undefined;
  const keys = childList(literal, 'properties').map((property) =>
    ast.is(property, 'SpreadAssignment') ? undefined : declaredName(ast, property),
  );
  return keys.every((key) => key !== undefined) ? keys : undefined;
}

/** `{ where, relations: { customer: true } }`, `{ where, select: ['id'], relations: ['customer.address'] }`. */
function loadedIn(ast: Ast, options: SyntaxNode): Loaded | undefined {
  const keys = writtenKeys(ast, options);
  if (!keys || keys.some((key) => obscureKey.test(key))) return undefined;
  const associations = namesUnder(ast, options, loadingKey);
  const columns = namesUnder(ast, options, selectingKey);
  if (!associations) return undefined;
  return { associations, ...(columns && columns.length > 0 && { columns }) };
}

/** Absent: they cannot be read. */
function namesUnder(ast: Ast, options: SyntaxNode, key: RegExp): readonly string[] | undefined {
  const properties = childList(options, 'properties').filter((property) => key.test(declaredName(ast, property) ?? ''));
  const named = properties.map((property) => namesIn(ast, childNode(property, 'initializer')));
  return named.every((names) => names !== undefined) ? named.flat() : undefined;
}

function namesIn(ast: Ast, value: SyntaxNode | undefined): readonly string[] | undefined {
  if (ast.is(value, 'StringLiteral')) return [textOf(value).split('.')[0] ?? ''];
  if (!ast.is(value, 'ArrayLiteralExpression')) {
    const keys = writtenKeys(ast, value);
    // `attributes: { exclude: ['email'] }`.
    return keys?.some((key) => /^(?:exclude|include)$/u.test(key)) ? undefined : keys;
  }
  const named = childList(value, 'elements').map((element) =>
    ast.is(element, 'StringLiteral') ? namesIn(ast, element) : undefined,
  );
  return named.every((names) => names !== undefined) ? named.flat() : undefined;
}

function hasMapper({ context: { host } }: Tracking): boolean {
  const packages = host.packages?.();
  return packages === undefined || mappers.some((name) => packages.has(name));
}

interface Member {
  readonly name: string;
  /** A row, or rows, of another table that is not loaded unasked. */
  readonly isAssociation: boolean;
}

/** Of the rows that a call gives. */
function membersOf({ context: { ast, host, resolver } }: Tracking, call: SyntaxNode): readonly Member[] {
  const found: Member[] = [];
  const look = (type: TypeHandle, depth: number): void => {
    const [shape] = host.shapesOf([type]);
    if (!shape || depth > maximumDepth) return;
    if (shape.kind !== 'object') for (const part of shape.parts) look(part, depth + 1);
    for (const { name, declarations } of shape.properties) {
      const nodes = declarations.flatMap((declaration) => resolver.nodeOf(declaration) ?? []);
      found.push({ name, isAssociation: nodes.some((node) => isAssociation(ast, node)) });
    }
  };
  for (const type of host.typesOf([placeOf(ast, call)])) look(type, 0);
  return found;
}

function isAssociation(ast: Ast, member: SyntaxNode): boolean {
  return childList(member, 'modifiers').some((decorator) => {
    const made = ast.is(decorator, 'Decorator') ? childNode(decorator, 'expression') : undefined;
    const callee = ast.is(made, 'CallExpression') ? childNode(made, 'expression') : undefined;
    if (!made || !callee || !associating.has(endName(ast, callee) ?? '')) return false;
    return !/\beager:\s*true\b/u.test(ast.sourceTextOf(made));
  });
}
