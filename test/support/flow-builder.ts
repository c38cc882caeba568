import type { CarriedData, Flow, FlowStep, GatheringSetting, SinkKind } from '../../core/src/facts/flow.js';
import type { Span } from '../../core/src/facts/location.js';

/** A place in `src/app.ts`, or another file: one line. */
export function lineOf(line: number, file = 'src/app.ts', [from, to] = [1, 80]): Span {
  return { file, start: { line, column: from }, end: { line, column: to } };
}

/** `data('contact.email', 'user.email')`; annotated and personal unless said otherwise. */
export function data(
  category: string | undefined,
  name: string,
  more: Partial<Omit<CarriedData, 'category' | 'name'>> = {},
): CarriedData {
  return {
    ...(category !== undefined && { category }),
    name,
    confidence: 'annotated',
    state: 'personal',
    path: [],
    ...more,
  };
}

/** `to('logs', 'logger.info', [...])`: a flow on line 5 of `src/app.ts`. */
export function to(
  kind: SinkKind,
  name: string,
  carried: readonly CarriedData[],
  more: Partial<Omit<Flow, 'sink'>> & { readonly sink?: Partial<Flow['sink']> } = {},
): Flow {
  const place = { start: 100, end: 110 };
  return {
    kind: 'flow',
    evidence: { file: 'src/app.ts', symbol: 'Orders.place' },
    at: lineOf(5),
    extent: { argument: place, call: { start: 88, end: 111 }, carriers: [place] },
    data: carried,
    ...more,
    sink: { kind, name, ...more.sink },
  };
}

export function step(role: FlowStep['role'], text: string, at: Span): FlowStep {
  return { role, text, at };
}

export function setting(name: string, gathers: readonly string[], service = 'sentry'): GatheringSetting {
  return {
    kind: 'setting',
    evidence: { file: 'src/app.ts', symbol: 'module' },
    at: lineOf(3),
    extent: { start: 40, end: 44 },
    service,
    setting: name,
    gathers,
  };
}
