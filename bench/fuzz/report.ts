import type { Reading } from '../../test/support/fuzz/engine-runner.js';
import type { Sources } from '../../test/support/fuzz/exercise-engine.js';

/** What a run of the fuzzer came upon. */
export interface FuzzReport {
  /** Prints a line now and then. */
  add(name: string, sources: Sources, reading: Reading): void;
  fail(): void;
  failures(): number;
  show(): string;
}

interface Read {
  readonly name: string;
  readonly files: readonly string[];
  readonly kilobytes: number;
  readonly reading: Reading;
}

const programsPerLine = 20;

/** @param reader - What reads, and what it finds, as the report names them. */
export function createFuzzReport(reader: string, found: string): FuzzReport {
  const reads: Read[] = [];
  /** Megabytes after each collection, in order. */
  const held: number[] = [];
  let failures = 0;

  function sums(): string {
    const [kilobytes, seconds, compiler] = [
      sum(reads, (read) => read.kilobytes),
      sum(reads, ({ reading }) => reading.seconds),
      sum(reads, ({ reading }) => reading.compilerSeconds),
    ];
    const files = sum(reads, (read) => read.files.length);
    const pace = ((1000 * seconds) / Math.max(kilobytes, 1)).toFixed(2);
    return `${reads.length} programs, ${files} files, ${(kilobytes / 1000).toFixed(1)} MB: ${reader} ${seconds.toFixed(0)} s CPU (${pace} ms per KB), compiler ${compiler.toFixed(0)} s; ${failures} failures`;
  }

  return {
    failures: () => failures,
    fail: () => {
      failures += 1;
    },
    add(name, sources, reading) {
      const kilobytes = sum(Object.values(sources), ({ length }) => length) / 1000;
      reads.push({ name, files: Object.keys(sources), kilobytes, reading });
      if (reading.heldMegabytes !== undefined) held.push(reading.heldMegabytes);
      if (reading.seconds > 10)
        console.log(`slow: ${showRead({ name, files: Object.keys(sources), kilobytes, reading })}`);
      if (reads.length % programsPerLine === 0) console.log(`${sums()}; held ${held.at(-1)?.toFixed(0) ?? '?'} MB`);
    },
    show() {
      const slowest = [...reads].sort((one, other) => other.reading.seconds - one.reading.seconds).slice(0, 15);
      const count = sum(reads, ({ reading }) => reading.found ?? 0);
      const unreadable = reads.filter(({ reading }) => reading.found === undefined).length;
      return [
        sums(),
        `${count} ${found}; ${unreadable} programs that the compiler cannot read`,
        `held after a collection: ${showHeld(held)}`,
        'slowest:',
        ...slowest.map(showRead),
      ].join('\n');
    },
  };
}

function showRead({ name, files, kilobytes, reading }: Read): string {
  const parts = Object.entries(reading.parts)
    .filter(([, { seconds }]) => seconds > 0.1)
    .map(([part, { seconds, times }]) => `${part} ${seconds.toFixed(2)} s (${times})`);
  const of = files.length === 1 ? files[0] : `${files[0]} and ${files.length - 1} more`;
  return `  ${reading.seconds.toFixed(2)} s for ${kilobytes.toFixed(0)} KB, ${name}: ${of}; ${parts.join(', ')}`;
}

function showHeld(held: readonly number[]): string {
  const tenth = Math.max(1, Math.floor(held.length / 10));
  const mean = (values: readonly number[]): string => (sum(values, (value) => value) / values.length).toFixed(0);
  if (held.length === 0) return 'not measured';
  return `${mean(held.slice(0, tenth))} MB in the first tenth, ${mean(held.slice(-tenth))} MB in the last, at most ${Math.max(...held).toFixed(0)} MB`;
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
