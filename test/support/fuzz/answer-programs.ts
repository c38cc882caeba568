import type { Sources } from './exercise-engine.js';
import type { Measure, PartCost } from './measured.js';

import { createPartMeter } from './measured.js';

/** What a process that reads programs answers to each. */
export interface ReadingAnswer {
  /** How much was found; absent: the compiler itself could not read the program. */
  readonly found?: number;
  /** What is still held after the program was read and let go; absent: not every program is followed by a collection. */
  readonly heldMegabytes?: number;
  readonly parts: Readonly<Record<string, PartCost>>;
  /** What was thrown, with its stack. */
  readonly crash?: string;
}

/** Reads a program in every way there is; gives how much was found. */
export type Exercise = (sources: Sources, measure: Measure) => number | undefined;

/** A collection takes as long as a small program: one after this many. */
const programsPerCollection = 10;

/** Makes this process read the programs that its parent sends. */
export function answerPrograms(exercise: Exercise): void {
  let programs = 0;
  process.on('message', (sources: Sources) => {
    const read = answer(exercise, sources);
    programs += 1;
    if (programs % programsPerCollection !== 0 || !globalThis.gc) {
      process.send?.(read);
      return;
    }
    globalThis.gc();
    process.send?.({ ...read, heldMegabytes: process.memoryUsage().heapUsed / 2 ** 20 } satisfies ReadingAnswer);
  });
  // Reading the engine itself is no part of reading a program.
  process.send?.('ready');
}

function answer(exercise: Exercise, sources: Sources): ReadingAnswer {
  const { measure, parts } = createPartMeter();
  try {
    const found = exercise(sources, measure);
    return { parts: parts(), ...(found !== undefined && { found }) };
  } catch (error) {
    return { parts: parts(), crash: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
