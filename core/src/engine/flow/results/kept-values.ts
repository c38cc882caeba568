import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { returnedBy } from '../../origin/returned-by.js';
import { endName } from '../../scope/member-chain.js';
import { functionKinds } from '../../scope/scopes.js';
import { mergeCarries } from '../carry.js';
import { type Demand, deeper, rest } from '../demand.js';
import { readsContext, valuesOfContext } from '../functions/hooks.js';
import { typed } from '../values/leaf.js';

/**
 * Where hooks, signals and stores keep the value they are given: `useState(x)[0]`, `useRef(x).current`, `ref(x).value`; those
 * without a key are the value themselves, or give it when they are asked: `reactive(x)`, `signal(x)()`, `writable(x)`.
 */
const keepers: Readonly<Record<string, string | undefined>> = {
  createSignal: '0',
  createStore: '0',
  group: 'value',
  customRef: 'value',
  linkedSignal: undefined,
  markRaw: undefined,
  reactive: undefined,
  readable: undefined,
  readonly: undefined,
  ref: 'value',
  shallowReactive: undefined,
  shallowReadonly: undefined,
  shallowRef: 'value',
  signal: undefined,
  toRaw: undefined,
  toSignal: undefined,
  useReducer: '0',
  useRef: 'current',
  useState: '0',
  useSignal: 'value',
  writable: undefined,
};
/** Hooks and signals that give what a function makes, with where they keep it: `computed(() => name.value).value`. */
const computing: Readonly<Record<string, string | undefined>> = {
  computed: 'value',
  createMemo: '()',
  derived: undefined,
  useComputed: 'value',
  useMemo: undefined,
};
/** Give each part of an object a place of its own: `toRefs(state).email.value`. */
const dividing: ReadonlySet<string> = new Set(['storeToRefs', 'toRefs']);
/** What is called without arguments to be read. */
const signals: ReadonlySet<string> = new Set(['createSignal', 'input', 'linkedSignal', 'model', 'signal', 'toSignal']);

/** What a hook, a signal or a store holds that is made by a call; absent: it is none, or nobody can tell. */
export function keptValue(
  tracking: Tracking,
  call: SyntaxNode,
  name: string | undefined,
  demand: Demand,
): readonly Carry[] | undefined {
  if (name === undefined) return undefined;
  const [first, second] = childList(call, 'arguments');
  if (!first) return undefined;
  if (Object.hasOwn(computing, name)) {
    const made = name === 'derived' ? second : first;
    return made && computed(tracking, made, computing[name], demand);
  }
  if (dividing.has(name)) return divided(tracking, first, demand);
  if (name === 'toRef' && second) return partOf(tracking, first, second, demand);
  if (name === 'unref' || name === 'toValue') return unwrapped(tracking, first, demand);
  if (readsContext(name)) return ofContext(tracking, first, demand);
  if (!Object.hasOwn(keepers, name)) return undefined;
  const value = name === 'useReducer' ? second : first;
  const asked = keptAt(keepers[name], demand);
  return value && asked && heldOrToCome(tracking, value, asked);
}

/** The demand on what is kept under a key; a ref in a reactive object or a store is unwrapped. */
function keptAt(key: string | undefined, demand: Demand): Demand | undefined {
  if (key === undefined || demand.path.length === 0) return demand;
  if (demand.path[0] === key) return rest(demand);
  return key === 'value' ? demand : undefined;
}

function heldOrToCome(tracking: Tracking, value: SyntaxNode, asked: Demand): readonly Carry[] | undefined {
  const held = tracking.carry(value, asked);
  if (held.some(({ type }) => type === 'data')) return held;
  // `useState({ email: '' })` is to be filled with what its keys say.
  return filled(typed(tracking, value, asked));
}

function filled(carries: readonly Carry[]): readonly Carry[] | undefined {
  const told = carries.filter(({ type }) => type !== 'opaque');
  return told.length > 0 ? told : undefined;
}

function computed(
  tracking: Tracking,
  made: SyntaxNode,
  key: string | undefined,
  demand: Demand,
): readonly Carry[] | undefined {
  const { ast } = tracking.context;
  const asked = key === '()' && demand.path[0] !== key ? undefined : keptAt(key, demand);
  const maker = ast.is(made, 'ObjectLiteralExpression') ? readerOf(tracking, made) : made;
  if (!asked || !maker || !ast.is(maker, ...functionKinds)) return undefined;
  return filled(mergeCarries(returnedBy(ast, maker).map((value) => tracking.carry(value, asked))));
}

/** `computed({ get: () => …, set: … })`. */
function readerOf({ context: { ast } }: Tracking, literal: SyntaxNode): SyntaxNode | undefined {
  const property = childList(literal, 'properties').find((own) => declaredName(ast, own) === 'get');
  return property && (childNode(property, 'initializer') ?? property);
}

function divided(tracking: Tracking, whole: SyntaxNode, demand: Demand): readonly Carry[] | undefined {
  const [name, key, ...below] = demand.path;
  if (name === undefined) return undefined;
  const plain = key === 'value' ? tracking.carry(whole, { ...demand, path: [name, ...below] }) : [];
  // The store of a setup function keeps refs itself.
  return filled(plain) ?? filled(tracking.carry(whole, demand));
}

function partOf(tracking: Tracking, whole: SyntaxNode, key: SyntaxNode, demand: Demand): readonly Carry[] | undefined {
  const isLiteral = tracking.context.ast.is(key, 'StringLiteral', 'NoSubstitutionTemplateLiteral');
  const below = demand.path[0] === 'value' ? rest(demand) : demand;
  const asked = isLiteral ? deeper(below, textOf(key)) : undefined;
  return asked && filled(tracking.carry(whole, asked));
}

function unwrapped(tracking: Tracking, value: SyntaxNode, demand: Demand): readonly Carry[] | undefined {
  const asked = deeper(demand, 'value');
  return (asked && filled(tracking.carry(value, asked))) ?? filled(tracking.carry(value, demand));
}

/** `useContext(Session)` of `<Session.Provider value={{ user }}>` and of `createContext({ user })`. */
function ofContext(tracking: Tracking, context: SyntaxNode, demand: Demand): readonly Carry[] | undefined {
  const values = valuesOfContext(tracking.context.ast, tracking.definitions, tracking.index, context);
  return filled(mergeCarries(values.map((value) => tracking.carry(value, demand))));
}

/** Options that hold functions which are read as values: getters of stores, computed properties of components. */
const readers: ReadonlySet<string> = new Set(['computed', 'getters']);

/** `shown: (state) => state.email` under `getters`: what it gives; absent: the member is a function for whoever takes it. */
export function readAsValue({ context: { ast } }: Tracking, member: SyntaxNode): readonly SyntaxNode[] | undefined {
  const holder = ast.is(member.parent, 'ObjectLiteralExpression') ? member.parent.parent : undefined;
  if (!ast.is(holder, 'PropertyAssignment') || !readers.has(declaredName(ast, holder) ?? '')) return undefined;
  const made = ast.is(member, 'MethodDeclaration') ? member : childNode(member, 'initializer');
  return ast.is(made, ...functionKinds) ? returnedBy(ast, made) : undefined;
}

/** What reading a signal gives: `label()` of `const label = signal('')`; absent: the callee is none. */
export function signalRead(
  tracking: Tracking,
  call: SyntaxNode,
  callee: SyntaxNode,
  demand: Demand,
): readonly Carry[] | undefined {
  const { ast } = tracking.context;
  if (childList(call, 'arguments').length > 0) return undefined;
  const name = ast.is(callee, 'PropertyAccessExpression') ? childNode(callee, 'name') : undefined;
  const isName = ast.is(callee, 'Identifier');
  if (!isName && !(name && tracking.index.declares(textOf(name)))) return undefined;
  const own = isName ? tracking.definitions.ofName(callee).own : name ? tracking.definitions.ofMember(name).own : [];
  const isSignal = own.some((declaration) => {
    const pattern = ast.is(declaration, 'BindingElement') ? declaration.parent?.parent : undefined;
    const made = childNode(pattern ?? declaration, 'initializer');
    return ast.is(made, 'CallExpression') && signals.has(endName(ast, made) ?? '');
  });
  return isSignal ? filled(tracking.carry(callee, demand)) : undefined;
}
