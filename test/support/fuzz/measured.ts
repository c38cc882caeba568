import type { TypeHost } from '../../../core/src/engine/host/type-host.js';

/** Runs a part of a reading, and may measure it. */
export type Measure = <Result>(part: string, run: () => Result) => Result;

/** What a part of a reading took, without the parts inside it. */
export interface PartCost {
  /** CPU seconds. */
  readonly seconds: number;
  readonly times: number;
}

/** Measures the parts of one reading. */
export interface PartMeter {
  readonly measure: Measure;
  readonly parts: () => Readonly<Record<string, PartCost>>;
}

/**
 * To ask for the time is cheap, and to ask for the CPU time of a process is not: the latter is asked twice in all, and divided
 * over the parts by the time each took.
 */
export function createPartMeter(): PartMeter {
  const started = { cpu: process.cpuUsage(), time: performance.now() };
  const parts = new Map<string, PartCost>();
  /** Of the parts that are open, what those inside them took. */
  const inside: number[] = [];
  return {
    measure(part, run) {
      const before = performance.now();
      inside.push(0);
      try {
        return run();
      } finally {
        const all = (performance.now() - before) / 1000;
        const own = all - (inside.pop() ?? 0);
        const outer = inside.pop();
        if (outer !== undefined) inside.push(outer + all);
        const { seconds = 0, times = 0 } = parts.get(part) ?? {};
        parts.set(part, { seconds: seconds + own, times: times + 1 });
      }
    },
    parts() {
      const { user, system } = process.cpuUsage(started.cpu);
      const share = (user + system) / 1000 / (performance.now() - started.time);
      return Object.fromEntries(
        [...parts].map(([part, { seconds, times }]) => [part, { seconds: seconds * share, times }]),
      );
    },
  };
}

/** The same host, whose questions are measured under `questions`: what the compiler does, and not the engine. */
export function measuredHost(host: TypeHost, measure: Measure): TypeHost {
  return {
    ...host,
    declarationsOf: (places) => measure('questions', () => host.declarationsOf(places)),
    namedTypesOf: (places) => measure('questions', () => host.namedTypesOf(places)),
    membersOf: (declarations) => measure('questions', () => host.membersOf(declarations)),
    typesOf: (places) => measure('questions', () => host.typesOf(places)),
    shapesOf: (types) => measure('questions', () => host.shapesOf(types)),
  };
}
