import type { Ast } from '../../ast/ast.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { wrappedIn } from '../../ast/wrappers.js';
import { literalAround } from '../../scope/class-members.js';
import { endName, memberBase, memberChain } from '../../scope/member-chain.js';
import { mergeCarries } from '../carry.js';
import { type Demand, deeper } from '../demand.js';
import { gettersOf } from '../functions/getters.js';
import { ofBase } from '../results/instances.js';
import { readAsValue } from '../results/kept-values.js';
import { keysWalked } from '../results/keys-written.js';
import { carriedAlong } from './carried-along.js';
import { carryDeclaration, carryOwnMember } from './declarations.js';
import { givenElsewhere } from './given-elsewhere.js';
import { named } from './leaf.js';
import { membersOf } from './members-by-type.js';
import { isErrorHere } from './narrowing.js';
import { askedWith, foundWith } from './selectors.js';

/** Members that are numbers about a value. */
const measures: ReadonlySet<string> = new Set(['byteLength', 'length', 'size']);
/** Packages that read the settings of a program. */
const settingPackages: ReadonlySet<string> = new Set(['config', 'nconf', 'rc']);
/** Members that hold what the thing they are members of is called after. */
const holding: ReadonlySet<string> = new Set(['current', 'value', 'valueChanges']);
/** The whole row, under a member of it: Sequelize's `row.dataValues`, Mongoose's `row._doc`. */
const wholeRow: ReadonlySet<string> = new Set(['_doc', '_previousDataValues', 'dataValues']);
/** What an error says is judged where the error is made. */
const ofErrors: ReadonlySet<string> = new Set(['message', 'name', 'stack']);

/** What a member holds, by what the thing it is taken of holds, or by what its declaration says; `*`: any element. */
export function carryMember(
  tracking: Tracking,
  node: SyntaxNode,
  base: SyntaxNode,
  name: string,
  demand: Demand,
): readonly Carry[] {
  const { ast } = tracking.context;
  if (measures.has(name) || isOfMachine(tracking, base)) return [];
  if (wholeRow.has(name)) return tracking.carry(base, demand);
  const asked = deeper(demand, name);
  if (!asked) return [];
  if (ast.is(base, 'ThisKeyword') && !literalAround(ast, base)) {
    const member = carryOwnMember(tracking, node, base, name, demand);
    const isOpen = member && (member.length === 0 || member.some(mayBeFilled));
    if (member) return isOpen ? orGivenElsewhere(tracking, member, { node, name, demand }) : member;
  }
  if (ast.is(base, 'SuperKeyword')) return carryAccessor(tracking, node, demand, []) ?? [];
  const carries = ofErrors.has(name) && isErrorHere(ast, base) ? [] : tracking.carry(base, asked);
  const told = toldOfMember(tracking, { node, base, name, demand, carries });
  return told.some(mayBeFilled) && !isMadeHere(tracking, base)
    ? orGivenElsewhere(tracking, told, { node, name, demand })
    : told;
}

interface MemberAsked {
  readonly node: SyntaxNode;
  readonly name: string;
  readonly demand: Demand;
}

function toldOfMember(
  tracking: Tracking,
  {
    node,
    base,
    name,
    demand,
    carries,
  }: MemberAsked & { readonly base: SyntaxNode; readonly carries: readonly Carry[] },
): readonly Carry[] {
  const { ast } = tracking.context;
  const receiver = receiverName(ast, base);
  const opaque = carries.filter(({ type }) => type === 'opaque');
  if (opaque.length > 0 && name !== '*') {
    const followed = carryAccessor(tracking, node, demand, opaque);
    if (followed) return mergeCarries([carries.filter(({ type }) => type !== 'opaque'), followed]);
  }
  if (holding.has(name)) return nameHeld(tracking, carries, node, base, demand);
  const label = name === '*' || /^\d+$/u.test(name) ? (partOfKey(ast, node) ?? elementName(receiver)) : name;
  if (label === undefined) return carries;
  return named(tracking, carries, { name: label, ...(receiver !== undefined && { receiver }), node, demand });
}

/** What the thing is called that a member is taken of; of an element, what its list is: `repositories[0]!.fullName`. */
function receiverName(ast: Ast, base: SyntaxNode): string | undefined {
  const inner = wrappedIn(ast, base);
  if (inner) return receiverName(ast, inner);
  const name = endName(ast, base);
  const list = ast.is(base, 'ElementAccessExpression') ? childNode(base, 'expression') : undefined;
  return list && (name === undefined || /^\d+$/u.test(name)) ? receiverName(ast, list) : name;
}

/** Whatever somebody may put there: a number or a yes or no is not asked for. */
function mayBeFilled(carry: Carry): boolean {
  return (
    carry.type === 'opaque' && !/^(?:boolean|date|enum|function|literal|nothing|number|platform)$/u.test(carry.kind)
  );
}

/** What is put into an object that is made where it is read stands there. */
function isMadeHere({ context: { ast }, definitions }: Tracking, base: SyntaxNode): boolean {
  const root = memberChain(ast, base)?.root;
  if (!ast.is(root, 'Identifier')) return false;
  return definitions
    .ofName(root)
    .own.some((declaration) =>
      ast.is(childNode(declaration, 'initializer'), 'NewExpression', 'ObjectLiteralExpression'),
    );
}

function orGivenElsewhere(
  tracking: Tracking,
  told: readonly Carry[],
  { node, name, demand }: MemberAsked,
): readonly Carry[] {
  const nameNode = childNode(node, 'name');
  const declarations = (): readonly SyntaxNode[] => (nameNode ? tracking.definitions.ofMember(nameNode).own : []);
  const seen = name === '*' ? [] : givenElsewhere(tracking, declarations, name, demand);
  const given = seen.length > 0 || name === '*' ? seen : carriedAlong(tracking, node, name, demand);
  return given.length === 0 ? told : mergeCarries([told.filter(({ type }) => type !== 'opaque'), given]);
}

/** What the environment or a file of settings sets is about the machine: `process.env`, `import config from 'config'`. */
function isOfMachine({ context: { ast }, definitions }: Tracking, base: SyntaxNode): boolean {
  const isMember = ast.is(base, 'PropertyAccessExpression');
  if (isMember && /^(?:process|import\.meta|Deno|Bun)\.env$/u.test(ast.sourceTextOf(base))) return true;
  const root = memberChain(ast, base)?.root;
  if (!ast.is(root, 'Identifier') || !/^(?:config|nconf|settings)$/iu.test(textOf(root))) return false;
  return definitions.ofName(root).foreign.some((origin) => settingPackages.has(origin.package ?? ''));
}

/** What a key says that is written in part: `order[`${kind}Email`]`. */
function partOfKey(ast: Ast, node: SyntaxNode): string | undefined {
  const key = ast.is(node, 'ElementAccessExpression') ? childNode(node, 'argumentExpression') : undefined;
  if (!ast.is(key, 'TemplateExpression')) return undefined;
  const [span, ...others] = childList(key, 'templateSpans');
  const tail = span && others.length === 0 ? textOf(childNode(span, 'literal') ?? span) : '';
  return /^[A-Z_]\w+$/u.test(tail) ? `one${tail}` : undefined;
}

/** An element of `emails` is an e-mail address; the first character of `email` is not. */
function elementName(receiver: string | undefined): string | undefined {
  return receiver !== undefined && /(?:s|en|list|array)$/iu.test(receiver) ? receiver : undefined;
}

/** A getter, a constant of a namespace or of an enum: what its declaration says. */
function carryAccessor(
  tracking: Tracking,
  node: SyntaxNode,
  demand: Demand,
  opaque: readonly Carry[],
): readonly Carry[] | undefined {
  const { ast } = tracking.context;
  const name = childNode(node, 'name');
  if (!name || !tracking.index.declares(textOf(name))) return undefined;
  const base = memberBase(ast, node);
  const told = demand.path.length === 0 && opaque.length > 0 ? membersOf(tracking, opaque) : undefined;
  const own = told ?? tracking.definitions.ofMember(name).own;
  const declarations = own
    .flatMap((declaration) => {
      const made = ast.is(declaration, 'PropertySignature') ? gettersOf(tracking, declaration) : [];
      return made.length > 0 ? made : [declaration];
    })
    .filter(
      (declaration) =>
        readAsValue(tracking, declaration) !== undefined ||
        ast.is(
          declaration,
          'BinaryExpression',
          'BindingElement',
          'ExportAssignment',
          'GetAccessor',
          // `constructor(readonly target: string)`.
          'Parameter',
          // JavaScript declares by assignment: `this.owner = owner` in a function that `new` is called with.
          'PropertyAccessExpression',
          'PropertyAssignment',
          'PropertyDeclaration',
          'VariableDeclaration',
        ),
    );
  if (own.some((declaration) => ast.is(declaration, 'EnumMember'))) return [];
  if (declarations.length === 0) return undefined;
  return mergeCarries(
    declarations.map((declaration) => {
      const read = readAsValue(tracking, declaration);
      return read
        ? mergeCarries(read.map((value) => tracking.carry(value, demand)))
        : ofBase(tracking, carryDeclaration(tracking, declaration, demand, undefined), base, declaration);
    }),
  );
}

/** A value goes by what holds it: `email.value`, `form.controls.email.value`, `form.get('email')!.value`. */
function nameHeld(
  tracking: Tracking,
  carries: readonly Carry[],
  node: SyntaxNode,
  holder: SyntaxNode,
  demand: Demand,
): readonly Carry[] {
  const { ast } = tracking.context;
  const isUnknown = (held: readonly Carry[]): boolean => held.some(({ type }) => type === 'opaque');
  if (!isUnknown(carries)) return carries;
  const key = askedWith(ast, holder);
  if (key !== undefined) return named(tracking, carries, { name: key, node, demand });
  // `form.elements[name].value`, `form.get(name).value` of names that the code writes.
  const asked = ast.is(holder, 'ElementAccessExpression')
    ? childNode(holder, 'argumentExpression')
    : childList(wrappedIn(ast, holder) ?? holder, 'arguments')[0];
  const names = asked && keysWalked(tracking, asked);
  if (names) return mergeCarries(names.map((name) => named(tracking, carries, { name, node, demand })));
  const label = endName(ast, holder);
  const told = label === undefined ? carries : named(tracking, carries, { name: label, receiver: label, node, demand });
  const field = isUnknown(told) ? foundWith(tracking, holder) : undefined;
  return field === undefined ? told : named(tracking, told, { name: field, node, demand });
}
