import type { PartCost } from './measured.js';

import { exerciseEngine, type Sources } from './exercise-engine.js';
import { createPartMeter } from './measured.js';

/** What the process that runs the engine answers. */
export interface EngineAnswer {
  readonly flows?: number;
  /** What is still held after the program was read and let go; absent: not every program is followed by a collection. */
  readonly heldMegabytes?: number;
  readonly parts: Readonly<Record<string, PartCost>>;
  /** What was thrown, with its stack. */
  readonly crash?: string;
}

/** A collection takes as long as a small program: one after this many. */
const programsPerCollection = 10;
let programs = 0;

process.on('message', (sources: Sources) => {
  const read = answer(sources);
  programs += 1;
  if (programs % programsPerCollection !== 0 || !globalThis.gc) {
    process.send?.(read);
    return;
  }
  globalThis.gc();
  process.send?.({ ...read, heldMegabytes: process.memoryUsage().heapUsed / 2 ** 20 } satisfies EngineAnswer);
});
// Reading the engine itself is no part of reading a program.
process.send?.('ready');

function answer(sources: Sources): EngineAnswer {
  const { measure, parts } = createPartMeter();
  try {
    const flows = exerciseEngine(sources, measure);
    return { parts: parts(), ...(flows !== undefined && { flows }) };
  } catch (error) {
    return { parts: parts(), crash: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
