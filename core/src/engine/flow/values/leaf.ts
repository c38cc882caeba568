import type { SourceValue } from '../../../sources/source.js';
import type { SyntaxNode, TypeHandle } from '../../host/type-host.js';
import type { Origin } from '../../origin/origin.js';
import type { Carry, DataCarry } from '../carry.js';
import type { Tracking } from '../tracking.js';
import type { TypedData } from '../types/type-carriers.js';

import { type Ast, childList, childNode, textOf } from '../../ast/ast.js';
import { placeOf } from '../../ast/place-of.js';
import { awaitedIn } from '../../ast/wrappers.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { type Demand, isCall, isNamePart, whenCalled } from '../demand.js';
import { shortText } from '../tracking.js';
import { recordBeside } from './record-beside.js';
import { takenOfRecord } from './submitted-record.js';
import { mayBeText, withoutRecords } from './texts-for-people.js';

/**
 * The end of the way back: an expression or name whose value comes from elsewhere. What a framework documents goes first,
 * then what the type shows; what neither tells stays opaque, for the names above to judge.
 */
export function leaf(tracking: Tracking, node: SyntaxNode, demand: Demand): readonly Carry[] {
  return documented(tracking, node, demand) ?? (isImportedCode(tracking, node) ? [] : typed(tracking, node, demand));
}

const codeKinds = [
  'ClassDeclaration',
  'EnumDeclaration',
  'FunctionDeclaration',
  'InterfaceDeclaration',
  'ModuleDeclaration',
  'SourceFile',
  'TypeAliasDeclaration',
] as const;

/** A module, function or class of a package holds no data; what it is made of can be a lot to ask about. */
function isImportedCode({ context: { ast, host, resolver }, definitions }: Tracking, node: SyntaxNode): boolean {
  if (!ast.is(node, 'Identifier') || !definitions.ofName(node).foreign.some((origin) => 'package' in origin)) {
    return false;
  }
  const { kinds } = host.syntax;
  const declarations = resolver.declarationsOf(node);
  return declarations.length > 0 && declarations.every(({ kind }) => codeKinds.some((name) => kinds[name] === kind));
}

/**
 * What the origin of a value says: `req.ip`. Absent: nothing is documented.
 *
 * @param key - What a call is asked for, where its argument does not write it: `form.get(name)`.
 */
export function documented(
  tracking: Tracking,
  node: SyntaxNode,
  demand: Demand,
  key?: string,
): readonly Carry[] | undefined {
  for (const origin of tracking.origins.originsOf(node)) {
    const found = documentedAt(tracking, node, origin, demand, key);
    if (found) return found;
  }
  return undefined;
}

/** As {@link documented}, for a value whose origin is known otherwise. */
export function documentedAt(
  tracking: Tracking,
  node: SyntaxNode,
  origin: Origin,
  demand: Demand,
  key?: string,
): readonly Carry[] | undefined {
  const keyOf = (index: number): string | undefined => key ?? literalArgument(tracking, node, index);
  const found = tracking.library.sourceAt(origin, demand.path, keyOf);
  return found && fromSource(tracking, node, found.source, found.below, keyOf(0), demand);
}

function literalArgument({ context: { ast } }: Tracking, node: SyntaxNode, index: number): string | undefined {
  const value = childList(node, 'arguments')[index];
  return value && ast.is(value, 'StringLiteral', 'NoSubstitutionTemplateLiteral') ? textOf(value) : undefined;
}

/** What a source of the tables gives: its category, or a record whose parts are judged by their names. */
export function fromSource(
  tracking: Tracking,
  node: SyntaxNode,
  source: Omit<SourceValue, 'value'>,
  below: readonly string[],
  key: string | undefined,
  demand: Demand,
): readonly Carry[] | undefined {
  const parts = [...(key === undefined || !source.submitted ? [] : [key]), ...below].filter(isNamePart);
  const text = nameAt(tracking, node, demand.path);
  const data: DataCarry = {
    type: 'data',
    state: 'personal',
    confidence: source.submitted ? 'inferred' : 'known',
    name: text,
    trail: [tracking.step('source', node, text)],
  };
  if (source.category !== undefined) {
    return [{ ...data, category: source.category, ...(source.bareId && { bareId: true }) }];
  }
  const last = parts.at(-1);
  if (last === undefined) return source.submitted ? sentIn(tracking, node, data, demand) : [data];
  const verdict = tracking.names.judge(last, parts.at(-2) ?? (source.submitted ? undefined : 'user'), 'unknown');
  return verdict ? [{ ...data, ...verdict }] : undefined;
}

/** Somebody sent it in; whether it is about a person, only what is taken out of it tells. */
function sentIn(
  tracking: Tracking,
  node: SyntaxNode,
  data: DataCarry,
  { except }: Demand,
): readonly Carry[] | undefined {
  const members = takenOfRecord(tracking, node, data.name);
  const found = members.flatMap((member) => {
    if (except?.includes(member)) return [];
    const verdict =
      tracking.names.judge(member, undefined, 'unknown') ??
      tracking.names.judgeInRecord(member, 'unknown', () => ({ members }));
    return verdict ? [{ ...data, ...verdict, name: `${data.name}.${member}` }] : [];
  });
  return found.length > 0 ? found : undefined;
}

/** How people would name a value below an expression: `user.email`, `load().email`; of a pattern the path alone. */
function nameAt({ context: { ast } }: Tracking, node: SyntaxNode, path: readonly string[]): string {
  const below = path.filter(isNamePart);
  return [...headOf(ast, node), ...below].join('.');
}

function headOf(ast: Ast, node: SyntaxNode): readonly string[] {
  switch (ast.kindOf(node)) {
    case 'ObjectBindingPattern':
    case 'ArrayBindingPattern':
      return [];
    case 'CallExpression': {
      const text = ast.sourceTextOf(node);
      if (text.length <= 40 && !text.includes('\n')) return [text];
      const callee = childNode(node, 'expression');
      return [`${shortText(callee ? (endName(ast, callee) ?? '') : '', 40)}(…)`];
    }
    case 'Parameter': {
      const name = childNode(node, 'name');
      return name ? headOf(ast, name) : [];
    }
    default: {
      const inner = awaitedIn(ast, node);
      return inner ? headOf(ast, inner) : [shortText(ast.sourceTextOf(node), 50)];
    }
  }
}

/** What the type of an expression or name shows. */
export function typed(tracking: Tracking, node: SyntaxNode, demand: Demand): readonly Carry[] {
  return fromType(tracking, node, demand).carries;
}

/** As {@link typed}; and whether a value of the type can hold nothing more than what is found. */
export function fromType(
  tracking: Tracking,
  node: SyntaxNode,
  demand: Demand,
): {
  readonly carries: readonly Carry[];
  readonly isClosed: boolean;
  /** Where it was found, below what is asked for. */
  readonly places: readonly (readonly string[])[];
} {
  const { context, types } = tracking;
  const { ast, host } = context;
  const [type] = host.typesOf([placeOf(ast, node)]);
  const holder = ast.is(node, 'Identifier', 'PropertyAccessExpression') ? endName(ast, node) : undefined;
  const answer = types.dataOf(type ?? 0, demand, holder);
  const places = answer.found.map(({ path }) => path.slice(demand.path.length)).filter(({ length }) => length > 0);
  const isOfOperator = type !== undefined && isNamelessSetting(tracking, node, type);
  const isConfigured = answer.found.length > 0 && type !== undefined && isConfiguration(tracking, node, type);
  const isOperators = (path: readonly string[]): boolean =>
    isConfigured || (isOfOperator && path.length <= 1) || path.slice(0, -1).some((part) => configuration.test(part));
  const found = answer.found
    .filter(({ confidence, path }) => confidence !== 'inferred' || !isOperators(path))
    .map((data) => dataCarry(tracking, node, demand, data));
  const { members } = answer;
  const opaque: Carry = {
    type: 'opaque',
    state: 'personal',
    kind: answer.kind,
    trail: [],
    ...(members && { members }),
  };
  const made = (answer.getters ?? []).flatMap((getter) => {
    const declaration = context.resolver.nodeOf(getter.declaration);
    return declaration ? tracking.declared(declaration, getter.demand).filter(({ type }) => type === 'data') : [];
  });
  const said = (answer.conversions ?? []).flatMap((method) =>
    tracking.declared(method, { path: [whenCalled] }).filter(({ type }) => type === 'data'),
  );
  const told = [...found, ...made, ...said];
  const carries: readonly Carry[] = answer.isTold || made.length > 0 ? told : [...told, opaque];
  return { carries, isClosed: answer.isClosed, places };
}

/** `config: { email: string }`: a type without a name goes by what holds it. */
function isNamelessSetting({ context: { ast, host }, names }: Tracking, node: SyntaxNode, type: TypeHandle): boolean {
  return names.isSetting(endName(ast, node) ?? '') && host.shapesOf([type])[0]?.name === undefined;
}

/** What an operator sets up goes on below it, whatever it is called there: `activeConfig.admin.password`. */
const configuration =
  /[a-z](?:Config|Configuration|Environment)$|^(?:cfg|conf|config|configuration|env|environment)$|^[eE]nv(?:ironment)?(?:Values|Variables|Vars)$/u;

function isConfiguration({ context: { ast, host } }: Tracking, node: SyntaxNode, type: TypeHandle): boolean {
  return configuration.test(endName(ast, node) ?? '') || configuration.test(host.shapesOf([type])[0]?.name ?? '');
}

function dataCarry(tracking: Tracking, node: SyntaxNode, demand: Demand, data: TypedData): DataCarry {
  const { path, ...what } = data;
  // The type's answer to a path begins with the names in that path.
  const below = path.filter(isNamePart).length >= demand.path.filter(isNamePart).length ? path : demand.path;
  const name = nameAt(tracking, node, below);
  return { type: 'data', state: 'personal', ...what, name, trail: [tracking.step('source', node, name)] };
}

/** What is made on the spot says less than what it is called: `email` of `{ email: new FormControl('') }`. */
const madeHere = ['ArrayLiteralExpression', 'NewExpression', 'ObjectLiteralExpression', 'StringLiteral'] as const;

/**
 * Lets a name judge what could not be followed: `const to = row.x` stays unknown, `const email = row.x` does not.
 *
 * @param name - What the value goes by here; with a path in the demand, what the thing above it goes by.
 */
export function named(
  tracking: Tracking,
  carries: readonly Carry[],
  { name, receiver, node, demand, isKey }: Naming,
): readonly Carry[] {
  if (!carries.some(({ type }) => type === 'opaque')) return carries;
  if (isKey && !mayBeWhatKeySays(tracking, node)) return carries;
  const { ast } = tracking.context;
  const isByKey = isKey && carries.some(({ type }) => type === 'parameter');
  const path = demand.path.filter((part) => isCall(part) || isNamePart(part));
  const own = path.at(-1) ?? name;
  const above = path.length > 1 ? path.at(-2) : path.length === 1 ? name : receiver;
  return carries.map((carry) => {
    if (carry.type !== 'opaque') return carry;
    const verdict =
      tracking.names.judge(own, above, carry.kind) ??
      (path.length === 0 && !isKey
        ? tracking.names.judgeInRecord(own, carry.kind, () => recordBeside(tracking, node, carry))
        : undefined);
    // What is put into a text is none: people write ids there.
    const mayBeRecord = !verdict && path.length === 0 && demand.form !== 'text';
    const isRecord = mayBeRecord && tracking.names.isPerson(own, receiver, carry.kind);
    if (!verdict && (!isRecord || mayBeText(tracking, node))) return carry;
    const text = ast.is(node, ...madeHere) && path.length === 0 ? name : nameAt(tracking, node, path);
    const data: DataCarry = {
      type: 'data',
      state: carry.state,
      ...verdict,
      confidence: 'inferred',
      ...(isByKey && { isByKey }),
      name: text,
      trail: [tracking.step('source', node, text), ...carry.trail],
    };
    return data;
  });
}

/** `{ user: userId }` holds an id, `{ tokens: removed.count }` a number, `{ username: config.channel }` a setting. */
function mayBeWhatKeySays(tracking: Tracking, value: SyntaxNode): boolean {
  const { ast } = tracking.context;
  if (isSetting(tracking, value)) return false;
  const name = endName(ast, value) ?? '';
  return !namesId(name) && !/(?:^count|Count)$/u.test(name);
}

/** `userId`, `account_id`, and the subject of a token. */
function namesId(name: string): boolean {
  return /(?:^id|^sub|_id|Id|ID|[uU]uid|UUID)$/u.test(name);
}

/** Under a key that says it is an id, what only goes by the name of a person is one: `{ userId: user }`. */
export function underKey(key: string, carries: readonly Carry[]): readonly Carry[] {
  return namesId(key) ? withoutRecords(carries) : carries;
}

/** `config.channel`, `configService.get('MAIL_FROM').trim()`. */
function isSetting(tracking: Tracking, value: SyntaxNode): boolean {
  const { ast } = tracking.context;
  const callee = ast.is(value, 'CallExpression') ? childNode(value, 'expression') : undefined;
  const base = memberBase(ast, callee ?? value);
  if (!base) return false;
  if (tracking.names.isSetting(endName(ast, base) ?? '')) return true;
  return callee !== undefined && ast.is(base, 'CallExpression') && isSetting(tracking, base);
}

export interface Naming {
  readonly name: string;
  readonly receiver?: string;
  readonly node: SyntaxNode;
  readonly demand: Demand;
  /** The name is that of a key, not of the value. */
  readonly isKey?: true;
}
