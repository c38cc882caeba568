import type { TypeHost } from '../../../core/src/engine/host/type-host.js';

/** Runs a part of a reading, and may measure it. */
export type Measure = <Result>(part: string, run: () => Result) => Result;

/** What a part of a reading took, without the parts inside it. */
export interface PartCost {
  readonly seconds: number;
  readonly times: number;
}

/** Measures parts in CPU seconds of this process. */
export interface PartMeter {
  readonly measure: Measure;
  readonly parts: Readonly<Record<string, PartCost>>;
}

export function createPartMeter(): PartMeter {
  const parts: Record<string, PartCost> = {};
  /** Of the parts that are open, what those inside them took. */
  const inside: number[] = [];
  return {
    parts,
    measure(part, run) {
      const before = cpuSeconds();
      inside.push(0);
      try {
        return run();
      } finally {
        const all = cpuSeconds() - before;
        const own = all - (inside.pop() ?? 0);
        const outer = inside.pop();
        if (outer !== undefined) inside.push(outer + all);
        const { seconds = 0, times = 0 } = parts[part] ?? {};
        parts[part] = { seconds: seconds + own, times: times + 1 };
      }
    },
  };
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
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
