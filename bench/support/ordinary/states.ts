import type { Domain } from '../domain.js';

/** What something goes through, step by step. */
export function states({ type, value }: Domain, aspect: string): string {
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
