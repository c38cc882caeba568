import type { PassThroughCall } from '../../../sinks/index.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { placeOf } from '../../ast/place-of.js';
import { returnedBy } from '../../origin/returned-by.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { functionKinds } from '../../scope/scopes.js';
import { dataOnly, mergeCarries, withState, withStep } from '../carry.js';
import { anyKey, deeper, type Demand, rest, textOfJson, whole } from '../demand.js';
import { listOfArguments } from '../functions/arguments.js';
import { resultsOf } from '../functions/reached-results.js';
import { loadedOnly } from '../rows/associations.js';
import { carryModelRow } from '../rows/model-rows.js';
import { mayRunQuery, untypedRow } from '../rows/sql-rows.js';
import { carryReplacedInJson } from '../values/guarded-keys.js';
import { leaf, typed } from '../values/leaf.js';
import { carryChecked } from './checked-values.js';
import { carryCollected } from './collection-calls.js';
import { wholeIn } from './conversions.js';
import { carryCopied } from './copies.js';
import { givenByHanded } from './handed-functions.js';
import { handedIn } from './handed-in.js';
import { ofInstance } from './instances.js';
import { givesKeptOfGenerics } from './kept-of-generics.js';
import { keptValue, signalRead } from './kept-values.js';
import { carryLanguageCall } from './language-calls.js';
import { carryMethod, withoutCookies } from './methods.js';
import { naming } from './named-results.js';
import { pickedByKeys } from './picked-by-keys.js';
import { pickedByType } from './picked-by-type.js';
import { pickedBy } from './picked-members.js';
import { putInBefore } from './put-in-before.js';
import { givenToLibrary } from './run-by-library.js';
import { isSaidToRemove, type Outcome, ownOutcome, outcomeOfName, returnsRedacted } from './sanitising.js';
import { carryFrom, carryPiped } from './streams.js';
import { substitute } from './substitution.js';
import { writtenAsText } from './written-as-text.js';

/** Functions that give something else than what they are asked with. */
const lookingUp =
  /^(?:create|fetch|find|generate|get|insert|invoke|issue|load|lookup|next|query|random|read|request|resolve|save|search|select|sign)(?:[A-Z_]|$)/u;
/** Functions that give a number, or a yes or no: `prisma.user.count()` is no user. */
const counting =
  /^(?:average|avg|count|exists|has|includes|is|size|sum)(?:[A-Z_]|$)|(?<!And)Count$|^(?:delete|destroy|remove|update)(?:All|Many)$/u;
/** Functions of packages that are not installed, of which the name says that they give back what they get. */
const passingNames =
  /^(?:bold|blue|capitalize|clone|concat|cyan|dim|encode|escape|format|gray|green|inspect|join|lower|magenta|merge|normali[sz]e|omit|pick|red|render|sanitizeHtml|serialize|stringify|t|to[A-Z]\w*|translate|trim|truncate|upper|wrap|yellow)/u;

/** What the result of a call holds. */
export function carryCall(tracking: Tracking, call: SyntaxNode, demand: Demand): readonly Carry[] {
  const { ast } = tracking.context;
  const callee = childNode(call, 'expression');
  if (!callee) return [];
  const name = endName(ast, callee);
  const outcome = outcomeOf(tracking, call, callee);
  if (outcome === 'redacted') return [];
  if (outcome === 'pseudonymised') return withState(handedIn(tracking, call), outcome);
  const kept = keptValue(tracking, call, name, demand);
  if (kept) return kept;
  const piped =
    name === 'pipe'
      ? carryPiped(tracking, call, demand)
      : name === 'from'
        ? carryFrom(tracking, call, demand)
        : undefined;
  if (piped) return piped;
  const own = tracking.callables.functionsOf(call);
  const rows = own.length === 0 && mayRunQuery(name) ? untypedRow(tracking, call, demand) : undefined;
  if (rows) return rows;
  const given = givenByHanded(tracking, call, callee, own, demand);
  if (own.length > 0 && !given) {
    const given = carryCopied(tracking, call, name, own, demand) ?? carryOwnCall(tracking, call, own, demand);
    // What nobody can follow through the function may be told by its type: `request<Profile>('/me')`.
    const isDark =
      given.length > 0
        ? given.every((carry) => carry.type === 'opaque' && carry.kind === 'unknown')
        : own.every((made) => isHandedToMaker(tracking, made));
    if (isSaidToRemove(name ?? '')) return naming(tracking, call, name, demand, given);
    const isKept = own.some((made) => givesKeptOfGenerics(ast, made));
    const told = isDark || isKept ? dataOnly(typed(tracking, call, demand)) : [];
    return naming(tracking, call, name, demand, told.length === 0 || isKept ? mergeCarries([given, told]) : told);
  }
  const copied = name === 'call' ? listOfArguments(ast, call, callee) : undefined;
  if (copied) return tracking.carry(copied, demand);
  const read = signalRead(tracking, call, callee, demand);
  if (read) return read;
  const ofLanguage = carryLanguageCall(tracking, call, callee, demand);
  if (ofLanguage) return ofLanguage;
  const byMethod = isOfNamespace(tracking, callee) ? undefined : carryMethod(tracking, call, callee, demand);
  if (byMethod) return byMethod;
  const origins = tracking.origins.originsOf(callee);
  for (const origin of origins) {
    const passed = tracking.library.passes(origin);
    if (!passed) continue;
    const mapping = name === 'from' ? childList(call, 'arguments')[1] : undefined;
    // `Array.from(list, fn)`; `Buffer.from(text, 'utf8')` says how the text is written.
    if (ast.is(mapping, ...functionKinds)) {
      return mergeCarries(returnedBy(ast, mapping).map((value) => tracking.carry(value, rest(demand))));
    }
    if (name === 'entries' && demand.path.length > 0) return carryEntries(tracking, call, demand);
    if (name === 'allSettled' && demand.path.length > 1) return carrySettled(tracking, call, demand);
    if (name !== undefined && parsing.test(name) && demand.path.length > 0) return carryParsed(tracking, call, demand);
    const replaced = passed.form === 'json' ? carryReplacedInJson(tracking, call, demand) : undefined;
    if (replaced) return replaced;
    const carries = carryCollected(tracking, call, passed.by, demand) ?? carryPassed(tracking, call, passed, demand);
    // The type of `String(a)` says no more than that it is a text.
    const isText = origin.global === 'String' && origin.path.length === 1 && demand.path.length === 0;
    return isText ? carries : orTyped(tracking, call, demand, carries);
  }
  const byName = outcomeOfName(name);
  if (byName === 'redacted') return [];
  if (byName === 'pseudonymised') return withState(handedIn(tracking, call), byName);
  if (name !== undefined && demand.path.length === 0 && counting.test(name)) return [];
  const result = given ? orGiven(leaf(tracking, call, demand), given) : carryResult(tracking, call, name, demand);
  return naming(tracking, call, name, demand, result);
}

/** What the type of a result leaves open, the function that was handed in may tell. */
function orGiven(told: readonly Carry[], given: readonly Carry[]): readonly Carry[] {
  return told.some(({ type }) => type === 'opaque') ? mergeCarries([told, given]) : told;
}

/** `create((set) => ({…}))` gives a hook that is called with something else than the function. */
function isHandedToMaker({ context: { ast } }: Tracking, made: SyntaxNode): boolean {
  const callee = ast.is(made.parent, 'CallExpression') ? childNode(made.parent, 'expression') : undefined;
  return callee !== undefined && /^(?:create|define)(?:[A-Z]|$)/u.test(endName(ast, callee) ?? '');
}

/** `_.trim(text)`, `$.map(list, fn)`: functions of a library, called as texts and lists call their methods. */
function isOfNamespace({ context: { ast }, definitions, library, origins }: Tracking, callee: SyntaxNode): boolean {
  const base = memberBase(ast, callee);
  if (!ast.is(base, 'Identifier') || definitions.ofName(base).own.length > 0) return false;
  return origins.originsOf(callee).some((origin) => library.passes(origin) !== undefined);
}

/** Of what goes in nothing is known; what comes out may have a type: `plainToInstance(User, body)`. */
function orTyped(tracking: Tracking, call: SyntaxNode, demand: Demand, carries: readonly Carry[]): readonly Carry[] {
  if (!carries.some(({ type }) => type === 'opaque')) return carries;
  const told = typed(tracking, call, demand);
  return told.some(({ type }) => type === 'opaque') ? mergeCarries([carries, dataOnly(told)]) : told;
}

function outcomeOf(tracking: Tracking, call: SyntaxNode, callee: SyntaxNode): Outcome | undefined {
  if (tracking.declaredSanitisers.has(endName(tracking.context.ast, callee) ?? '')) return 'redacted';
  const outcome = outcomeByOrigin(tracking, callee) ?? outcomeByType(tracking, call);
  // Asked last: it takes the compiler to tell, and hardly any call has an outcome.
  return outcome && tracking.context.recogniser.annotationOf(callee) === undefined ? outcome : undefined;
}

function outcomeByOrigin(tracking: Tracking, callee: SyntaxNode): Outcome | undefined {
  for (const origin of tracking.origins.originsOf(callee)) {
    const outcome = tracking.library.sanitises(origin);
    if (outcome) return outcome;
  }
  return undefined;
}

function outcomeByType(tracking: Tracking, call: SyntaxNode): Outcome | undefined {
  const functions = tracking.callables.functionsOf(call);
  return functions.some((declaration) => returnsRedacted(tracking, declaration)) ? 'redacted' : undefined;
}

function carryPassed(
  tracking: Tracking,
  call: SyntaxNode,
  { arguments: indexes, picks, omits, form }: PassThroughCall,
  demand: Demand,
): readonly Carry[] {
  if (form === 'json' && demand.path[0] === textOfJson) return handedIn(tracking, call, indexes, rest(demand));
  const given = childList(call, 'arguments');
  const keys = picks ?? omits;
  const values = given.filter((_, index) => (indexes ? indexes.includes(index) : keys === undefined || index < keys));
  const names = keys === undefined ? [] : literalNames(tracking, given.slice(keys));
  if (picks !== undefined && names.length > 0) {
    const [head] = demand.path;
    if (head !== undefined && head !== '*') {
      return names.includes(head) ? mergeCarries(values.map((value) => tracking.carry(value, demand))) : [];
    }
    return mergeCarries(
      values.flatMap((value) => names.map((name) => tracking.carry(value, { path: [name, ...demand.path.slice(1)] }))),
    );
  }
  const formed = form !== undefined && demand.path.length === 0 ? wholeIn(tracking, form) : demand;
  const asked = omits === undefined || demand.path.length > 0 ? formed : { ...demand, except: names };
  if (omits !== undefined && demand.path[0] !== undefined && names.includes(demand.path[0])) return [];
  return mergeCarries(values.map((value) => tracking.carry(value, asked)));
}

/** What a text was read into has parts of which the text's type knows nothing. */
const parsing = /^(?:de(?:serialize|code)|load|parse|unmarshal|unpack)/iu;

function carryParsed(tracking: Tracking, call: SyntaxNode, demand: Demand): readonly Carry[] {
  const [text] = childList(call, 'arguments');
  const written = text && writtenAsText(tracking, text);
  if (written) return tracking.carry(written, demand);
  const held = withoutCookies(dataOnly(handedIn(tracking, call))).map((carry) => partOfText(carry, demand));
  if (held.some(({ type }) => type === 'data')) return held;
  // Whatever text a caller hands over, `JSON.parse(text) as Booking` says what is in it.
  return mergeCarries([held, typed(tracking, call, demand)]);
}

/** What is taken out of a text that a caller hands over, may be seen where it is written: `JSON.stringify({ email })`. */
function partOfText(carry: Carry, { path }: Demand): Carry {
  if (carry.type !== 'parameter') return carry;
  const asked = deeper({ path }, ...carry.demand.path, textOfJson);
  return asked ? { ...carry, demand: asked } : carry;
}

/** Pairs of a key and its value. */
function carryEntries(tracking: Tracking, call: SyntaxNode, demand: Demand): readonly Carry[] {
  const [, part, ...below] = demand.path;
  const [value] = childList(call, 'arguments');
  const onKeys = value && part !== '1' ? tracking.carry(value, { path: [anyKey, ...below] }) : [];
  const onValues = value && part !== '0' ? tracking.carry(value, { ...demand, path: ['*', ...below] }) : [];
  return mergeCarries([onKeys, onValues]);
}

/** What was promised stands under `value`; why it failed, the library says that failed. */
function carrySettled(tracking: Tracking, call: SyntaxNode, demand: Demand): readonly Carry[] {
  const [index = '*', part, ...below] = demand.path;
  const [promises] = childList(call, 'arguments');
  return part === 'value' && promises ? tracking.carry(promises, { ...demand, path: [index, ...below] }) : [];
}

/** `'a', 'b'` and `['a', 'b']`. */
function literalNames({ context: { ast } }: Tracking, values: readonly SyntaxNode[]): readonly string[] {
  return values
    .flatMap((value) => (ast.is(value, 'ArrayLiteralExpression') ? childList(value, 'elements') : [value]))
    .filter((value) => ast.is(value, 'StringLiteral', 'NoSubstitutionTemplateLiteral'))
    .map(textOf);
}

/** What a function of one's own returns, its parameters replaced by what this call hands over. */
function carryOwnCall(
  tracking: Tracking,
  call: SyntaxNode,
  functions: readonly SyntaxNode[],
  demand: Demand,
): readonly Carry[] {
  const { ast } = tracking.context;
  const name = endName(ast, childNode(call, 'expression') ?? call);
  return mergeCarries(
    functions.map((declaration) => {
      const picked =
        pickedByType(tracking, declaration, call, demand) ?? pickedByKeys(tracking, declaration, call, demand);
      if (picked) return withStep(picked, tracking.step('step', call));
      const returned = resultsOf(tracking, declaration, call);
      // What a generator yields are the elements of what its call gives.
      const isYielding = childNode(declaration, 'asteriskToken') !== undefined && demand.path[0] === '*';
      const asked = isYielding ? rest(demand) : demand;
      const values = mergeCarries(
        returned.map((value) => pickedBy(tracking, value, declaration, call, asked) ?? tracking.carry(value, asked)),
      );
      // Before, for what is taken out by the key it stands under; and behind, by what it is called itself.
      const kept = ownOutcome(tracking, declaration, name, values);
      const ofThis = ofInstance(tracking, kept, call, declaration);
      const substituted = putInBefore(tracking, substitute(tracking, ofThis, declaration, call), call, demand);
      const own = ofInstance(tracking, substituted, call, declaration);
      const stepped = withStep(own, tracking.step('step', call));
      return ownOutcome(tracking, declaration, name, stepped);
    }),
  );
}

/** A call of something that cannot be looked into: what its type shows; a text may hold what was handed in. */
function carryResult(tracking: Tracking, call: SyntaxNode, name: string | undefined, demand: Demand): readonly Carry[] {
  const { ast } = tracking.context;
  const loaded = loadedOnly(tracking, call, name, demand);
  const carries = leaf(tracking, call, loaded);
  const ofModel = carries.some(({ type }) => type === 'data') ? [] : carryModelRow(tracking, call, name, loaded);
  if (ofModel.length > 0) return ofModel;
  const opaque = carries.find(({ type }) => type === 'opaque');
  const checked = opaque && carryChecked(tracking, call, name, demand);
  if (checked) return mergeCarries([carries.filter(({ type }) => type !== 'opaque'), checked]);
  if (opaque?.type !== 'opaque') return carries;
  const isOpen = opaque.kind === 'unknown' || opaque.kind === 'string' || opaque.kind === 'platform';
  const run = isOpen ? givenToLibrary(tracking, call, name, demand) : undefined;
  if (run) return mergeCarries([carries, run]);
  if (ast.is(call.parent, 'AwaitExpression')) return carries;
  // What a hook gives, and what lies deep in a result, was made of more than what went in.
  const isOther = demand.path.length > 1 || (name !== undefined && (lookingUp.test(name) || /^use[A-Z]/u.test(name)));
  const isText = opaque.kind === 'string' && !isOther;
  if (!isText && !(opaque.kind === 'unknown' && name !== undefined && passingNames.test(name))) return carries;
  const asked = isText ? whole : demand;
  const known = (indexes?: readonly number[]): readonly Carry[] =>
    handedIn(tracking, call, indexes, asked).filter(({ type }) => type !== 'opaque');
  if (known().length === 0) return carries;
  // A text that is made of an object seldom tells all of it.
  const texts = childList(call, 'arguments').flatMap((value, index) => (isObject(tracking, value) ? [] : [index]));
  const passed = known(texts);
  return passed.length === 0 ? carries : mergeCarries([carries.filter(({ type }) => type !== 'opaque'), passed]);
}

function isObject({ context: { ast, host } }: Tracking, value: SyntaxNode): boolean {
  if (!ast.is(value, 'Identifier', 'PropertyAccessExpression', 'CallExpression', 'ThisKeyword')) return false;
  const [shape] = host.shapesOf(host.typesOf([placeOf(ast, value)]));
  if (!shape) return false;
  // `Paid | Open`, `Person | undefined`: one of its parts that can be taken apart will do.
  const parts = shape.kind === 'union' ? host.shapesOf(shape.parts) : [shape];
  return parts.some(({ kind }) => kind === 'object' || kind === 'platform' || kind === 'function');
}
