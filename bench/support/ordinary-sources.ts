import type { Domain, Field } from './domain.js';

/** What a module decides, shows and plans beside what it sends and stores. */
const aspects = ['Billing', 'Stock', 'Quality', 'Calendar'] as const;

/** Files of {@link ordinarySources}. */
export const ordinaryFiles = aspects.length * 5;

/**
 * The files of one module that hand nothing to anybody: rules, views, states, plans and trees. In the applications that were
 * counted, three of four files are such (docs/decisions/0020).
 */
export function ordinarySources(domain: Domain): Readonly<Record<string, string>> {
  return Object.fromEntries(
    aspects.flatMap((aspect) => {
      const folder = `${domain.folder}/${aspect.toLowerCase()}`;
      return [
        [`${folder}/rules.ts`, rules(domain, aspect)],
        [`${folder}/view.ts`, view(domain, aspect)],
        [`${folder}/states.ts`, states(domain, aspect)],
        [`${folder}/plan.ts`, plan(domain, aspect)],
        [`${folder}/tree.ts`, tree(domain, aspect)],
      ];
    }),
  );
}

const ofType = (fields: readonly Field[], type: Field['type']): readonly string[] =>
  fields.filter((field) => field.type === type).map(({ name }) => name);

function rules({ type, value, fields }: Domain, aspect: string): string {
  const numbers = ofType(fields, 'number');
  const flags = ofType(fields, 'boolean');
  return `import type { ${type} } from '../entity.js';

export type ${type}${aspect}Reason = 'limit' | 'inactive' | 'expired' | 'missing';

export interface ${type}${aspect}Policy {
  readonly minimum: number;
  readonly maximum: number;
  readonly daysOpen: number;
  readonly factors: Readonly<Record<'small' | 'usual' | 'large', number>>;
}

export interface ${type}${aspect}Verdict {
  readonly isAllowed: boolean;
  readonly reasons: readonly ${type}${aspect}Reason[];
  readonly score: number;
}

export const usual${aspect}Policy: ${type}${aspect}Policy = {
  minimum: 1,
  maximum: 10_000,
  daysOpen: 30,
  factors: { small: 0.5, usual: 1, large: 1.75 },
};

const millisecondsADay = 86_400_000;

/** How large something is, by where it stands between the limits of the policy. */
export function sizeOf(amount: number, policy: ${type}${aspect}Policy): keyof ${type}${aspect}Policy['factors'] {
  const span = policy.maximum - policy.minimum;
  const share = span === 0 ? 0 : (amount - policy.minimum) / span;
  if (share < 0.25) return 'small';
  if (share > 0.75) return 'large';
  return 'usual';
}

function weightOf(${value}: ${type}, policy: ${type}${aspect}Policy): number {
  let weight = 0;
${numbers.map((name) => `  weight += ${value}.${name} * policy.factors[sizeOf(${value}.${name}, policy)];`).join('\n')}
${flags.map((name) => `  if (!${value}.${name}) weight = weight / 2;`).join('\n')}
  if (weight > policy.maximum) {
    const over = weight - policy.maximum;
    weight = policy.maximum + over / 10;
  }
  return weight;
}

function isExpired(${value}: ${type}, policy: ${type}${aspect}Policy, now: Date): boolean {
  const dates: readonly Date[] = [${ofType(fields, 'Date')
    .map((name) => `${value}.${name}`)
    .join(', ')}];
  let latest = 0;
  for (const date of dates) {
    const time = date.getTime();
    if (time > latest) latest = time;
  }
  const days = (now.getTime() - latest) / millisecondsADay;
  return dates.length > 0 && days > policy.daysOpen;
}

export function judge${type}${aspect}(
  ${value}: ${type},
  now: Date,
  policy: ${type}${aspect}Policy = usual${aspect}Policy,
): ${type}${aspect}Verdict {
  const reasons: ${type}${aspect}Reason[] = [];
  const weight = weightOf(${value}, policy);
  if (weight < policy.minimum || weight > policy.maximum) reasons.push('limit');
${flags.map((name) => `  if (!${value}.${name}) reasons.push('inactive');`).join('\n')}
  if (isExpired(${value}, policy, now)) reasons.push('expired');
  if (${value}.id === '') reasons.push('missing');
  let score = 100;
  for (const reason of reasons) {
    switch (reason) {
      case 'limit':
        score -= 40;
        break;
      case 'inactive':
        score -= 25;
        break;
      case 'expired':
        score -= 20;
        break;
      case 'missing':
        score = 0;
        break;
    }
  }
  return { isAllowed: reasons.length === 0, reasons, score: score < 0 ? 0 : score };
}
`;
}

function view({ type, value, fields }: Domain, aspect: string): string {
  const title = (name: string): string => name.replaceAll(/([A-Z])/gu, ' $1').toLowerCase();
  const shown = ({ name, type: of }: Field): string => {
    if (of === 'Date') return `dateOf(${value}.${name})`;
    if (of === 'boolean') return `${value}.${name} ? 'yes' : 'no'`;
    return of === 'number' ? `amountOf(${value}.${name})` : `${value}.${name}`;
  };
  return `import type { ${type} } from '../entity.js';
import type { ${type}${aspect}Verdict } from './rules.js';

export interface ${type}${aspect}Row {
  readonly id: string;
${fields.map(({ name }) => `  readonly ${name}: string;`).join('\n')}
  readonly tone: 'calm' | 'warning' | 'stop';
}

export interface ${type}${aspect}Column {
  readonly key: keyof ${type}${aspect}Row;
  readonly title: string;
  readonly width: number;
  readonly isRight?: true;
}

export const ${value}${aspect}Columns: readonly ${type}${aspect}Column[] = [
  { key: 'id', title: 'id', width: 12 },
${fields
  .map(
    ({ name, type: of }) =>
      `  { key: '${name}', title: '${title(name)}', width: ${name.length + 8}${of === 'number' ? ', isRight: true' : ''} },`,
  )
  .join('\n')}
  { key: 'tone', title: 'state', width: 10 },
];

function amountOf(amount: number): string {
  const whole = amount < 0 ? -amount : amount;
  const cents = whole % 1;
  const sign = amount < 0 ? '-' : '';
  return cents === 0 ? \`\${sign}\${whole}\` : \`\${sign}\${whole - cents},\${cents}\`;
}

function dateOf(date: Date): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  const two = (part: number): string => (part < 10 ? \`0\${part}\` : \`\${part}\`);
  return \`\${two(day)}-\${two(month)}-\${year}\`;
}

function toneOf(verdict: ${type}${aspect}Verdict): ${type}${aspect}Row['tone'] {
  if (verdict.isAllowed) return 'calm';
  return verdict.score > 50 ? 'warning' : 'stop';
}

export function to${type}${aspect}Row(${value}: ${type}, verdict: ${type}${aspect}Verdict): ${type}${aspect}Row {
  return {
    id: ${value}.id,
${fields.map((field) => `    ${field.name}: ${shown(field)},`).join('\n')}
    tone: toneOf(verdict),
  };
}

export interface ${type}${aspect}Order {
  readonly by: keyof ${type}${aspect}Row;
  readonly isDescending: boolean;
}

/** Rows in an order that people asked for; those that are alike stay as they were. */
export function ordered(rows: readonly ${type}${aspect}Row[], order: ${type}${aspect}Order): readonly ${type}${aspect}Row[] {
  const sign = order.isDescending ? -1 : 1;
  return [...rows].sort((one, other) => {
    const left = one[order.by];
    const right = other[order.by];
    if (left === right) return 0;
    return left < right ? -sign : sign;
  });
}

export function widthOf(columns: readonly ${type}${aspect}Column[], gap = 2): number {
  let width = 0;
  for (const column of columns) {
    width += column.width + gap;
  }
  return width === 0 ? 0 : width - gap;
}
`;
}

function states({ type, value }: Domain, aspect: string): string {
  const kinds = ['draft', 'open', 'held', 'done', 'dropped'];
  return `export type ${type}${aspect}Kind = ${kinds.map((kind) => `'${kind}'`).join(' | ')};

export interface ${type}${aspect}State {
  readonly kind: ${type}${aspect}Kind;
  readonly version: number;
  readonly steps: readonly ${type}${aspect}Step[];
  readonly note?: string;
}

export interface ${type}${aspect}Step {
  readonly from: ${type}${aspect}Kind;
  readonly to: ${type}${aspect}Kind;
  readonly at: number;
}

export type ${type}${aspect}Action =
  | { readonly type: 'open'; readonly at: number }
  | { readonly type: 'hold'; readonly at: number; readonly note: string }
  | { readonly type: 'resume'; readonly at: number }
  | { readonly type: 'finish'; readonly at: number }
  | { readonly type: 'drop'; readonly at: number; readonly note?: string };

export const first${type}${aspect}State: ${type}${aspect}State = { kind: 'draft', version: 0, steps: [] };

const ways: Readonly<Record<${type}${aspect}Kind, readonly ${type}${aspect}Kind[]>> = {
  draft: ['open', 'dropped'],
  open: ['held', 'done', 'dropped'],
  held: ['open', 'dropped'],
  done: [],
  dropped: [],
};

export function mayGo(from: ${type}${aspect}Kind, to: ${type}${aspect}Kind): boolean {
  return ways[from].includes(to);
}

function gone(state: ${type}${aspect}State, to: ${type}${aspect}Kind, at: number, note?: string): ${type}${aspect}State {
  if (!mayGo(state.kind, to)) return state;
  const step: ${type}${aspect}Step = { from: state.kind, to, at };
  return {
    kind: to,
    version: state.version + 1,
    steps: [...state.steps, step],
    ...(note !== undefined && { note }),
  };
}

export function reduce${type}${aspect}(
  state: ${type}${aspect}State,
  action: ${type}${aspect}Action,
): ${type}${aspect}State {
  switch (action.type) {
    case 'open':
    case 'resume':
      return gone(state, 'open', action.at);
    case 'hold':
      return gone(state, 'held', action.at, action.note);
    case 'finish':
      return gone(state, 'done', action.at);
    case 'drop':
      return gone(state, 'dropped', action.at, action.note);
  }
}

/** How long something was in a state, in milliseconds; what is still there counts up to now. */
export function timeIn(${value}: ${type}${aspect}State, kind: ${type}${aspect}Kind, now: number): number {
  let total = 0;
  let since: number | undefined;
  for (const step of ${value}.steps) {
    if (step.to === kind) since = step.at;
    if (step.from === kind && since !== undefined) {
      total += step.at - since;
      since = undefined;
    }
  }
  return since === undefined ? total : total + now - since;
}

export function isFinal(${value}: ${type}${aspect}State): boolean {
  const next = ways[${value}.kind];
  return next.length === 0;
}

export const ${value}${aspect}Words: Readonly<Record<${type}${aspect}Kind, string>> = {
  draft: 'not begun',
  open: 'under way',
  held: 'waiting',
  done: 'finished',
  dropped: 'given up',
};
`;
}

function plan({ type, value }: Domain, aspect: string): string {
  return `import type { ${type}Summary } from '../entity.js';

export interface ${type}${aspect}Slot {
  readonly start: number;
  readonly end: number;
  readonly places: number;
}

export interface ${type}${aspect}Task {
  readonly ${value}: ${type}Summary;
  readonly length: number;
  readonly places: number;
  readonly isFixed: boolean;
}

export interface ${type}${aspect}Placed {
  readonly task: ${type}${aspect}Task;
  readonly start: number;
  readonly slot: number;
}

const minute = 60_000;
const quarter = 15 * minute;

/** Times begin at quarters of an hour. */
export function rounded(time: number): number {
  const rest = time % quarter;
  return rest === 0 ? time : time + quarter - rest;
}

export class ${type}${aspect}Plan {
  readonly #slots: ${type}${aspect}Slot[];
  readonly #placed: ${type}${aspect}Placed[] = [];
  #left: number;

  constructor(slots: readonly ${type}${aspect}Slot[]) {
    this.#slots = [...slots].sort((one, other) => one.start - other.start);
    this.#left = 0;
    for (const slot of this.#slots) {
      this.#left += slot.places * (slot.end - slot.start);
    }
  }

  get left(): number {
    return this.#left;
  }

  get placed(): readonly ${type}${aspect}Placed[] {
    return this.#placed;
  }

  /** Where a task fits first; undefined: nowhere. */
  place(task: ${type}${aspect}Task): ${type}${aspect}Placed | undefined {
    for (let index = 0; index < this.#slots.length; index += 1) {
      const slot = this.#slots[index];
      if (slot === undefined || slot.places < task.places) continue;
      const start = this.#freeIn(index, slot);
      if (start + task.length > slot.end) continue;
      const placed: ${type}${aspect}Placed = { task, start, slot: index };
      this.#placed.push(placed);
      this.#left -= task.length * task.places;
      return placed;
    }
    return undefined;
  }

  #freeIn(index: number, slot: ${type}${aspect}Slot): number {
    let free = slot.start;
    for (const { slot: at, start, task } of this.#placed) {
      if (at !== index) continue;
      const end = start + task.length;
      if (end > free) free = end;
    }
    return rounded(free);
  }

  drop(id: string): boolean {
    const at = this.#placed.findIndex(({ task }) => task.${value}.id === id);
    const [gone] = at === -1 ? [] : this.#placed.splice(at, 1);
    if (gone === undefined || gone.task.isFixed) return false;
    this.#left += gone.task.length * gone.task.places;
    return true;
  }
}

export function planned(
  tasks: readonly ${type}${aspect}Task[],
  slots: readonly ${type}${aspect}Slot[],
): { readonly plan: ${type}${aspect}Plan; readonly refused: readonly ${type}${aspect}Task[] } {
  const plan = new ${type}${aspect}Plan(slots);
  const refused: ${type}${aspect}Task[] = [];
  const fixedFirst = [...tasks].sort((one, other) => Number(other.isFixed) - Number(one.isFixed));
  for (const task of fixedFirst) {
    const placed = plan.place(task);
    if (placed === undefined) refused.push(task);
  }
  return { plan, refused };
}
`;
}

function tree({ type, value }: Domain, aspect: string): string {
  return `export interface ${type}${aspect}Node<Item> {
  readonly key: string;
  readonly item: Item;
  readonly children: readonly ${type}${aspect}Node<Item>[];
}

export interface ${type}${aspect}Change<Item> {
  readonly path: readonly string[];
  readonly kind: 'added' | 'changed' | 'removed';
  readonly item: Item;
}

type Nodes<Item> = readonly ${type}${aspect}Node<Item>[];
type Changes<Item> = readonly ${type}${aspect}Change<Item>[];

/** The node at a path of keys; undefined: there is none. */
export function nodeAt<Item>(nodes: Nodes<Item>, path: readonly string[]): ${type}${aspect}Node<Item> | undefined {
  let level = nodes;
  let found: ${type}${aspect}Node<Item> | undefined;
  for (const key of path) {
    found = undefined;
    for (const node of level) {
      if (node.key === key) found = node;
    }
    if (found === undefined) return undefined;
    level = found.children;
  }
  return found;
}

export function depthOf<Item>(nodes: Nodes<Item>): number {
  let deepest = 0;
  for (const node of nodes) {
    const depth = 1 + depthOf(node.children);
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

export function countOf<Item>(nodes: Nodes<Item>, isCounted: (item: Item) => boolean): number {
  let count = 0;
  for (const node of nodes) {
    if (isCounted(node.item)) count += 1;
    count += countOf(node.children, isCounted);
  }
  return count;
}

/** A new tree with another item at a path; what is not on the way stays the same object. */
export function withItem<Item>(nodes: Nodes<Item>, path: readonly string[], item: Item): Nodes<Item> {
  const [key, ...below] = path;
  if (key === undefined) return nodes;
  return nodes.map((node) => {
    if (node.key !== key) return node;
    if (below.length === 0) return { ...node, item };
    return { ...node, children: withItem(node.children, below, item) };
  });
}

export function differences<Item>(
  before: Nodes<Item>,
  after: Nodes<Item>,
  isSame: (one: Item, other: Item) => boolean,
  path: readonly string[] = [],
): Changes<Item> {
  const changes: ${type}${aspect}Change<Item>[] = [];
  const known = new Map<string, ${type}${aspect}Node<Item>>();
  for (const node of before) known.set(node.key, node);
  for (const node of after) {
    const here = [...path, node.key];
    const old = known.get(node.key);
    known.delete(node.key);
    if (old === undefined) {
      changes.push({ path: here, kind: 'added', item: node.item });
      continue;
    }
    if (!isSame(old.item, node.item)) changes.push({ path: here, kind: 'changed', item: node.item });
    changes.push(...differences(old.children, node.children, isSame, here));
  }
  for (const [key, { item }] of known) {
    changes.push({ path: [...path, key], kind: 'removed', item });
  }
  return changes;
}

export const empty${type}${aspect}: Nodes<{ readonly ${value}: string; readonly count: number }> = [];

export function flat<Item>(nodes: Nodes<Item>, path: readonly string[] = []): readonly (readonly [string, Item])[] {
  const all: (readonly [string, Item])[] = [];
  for (const { key, item, children } of nodes) {
    const here = [...path, key];
    all.push([here.join('/'), item]);
    for (const entry of flat(children, here)) all.push(entry);
  }
  return all;
}
`;
}
