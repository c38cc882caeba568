import { exerciseEngine, type Sources } from './exercise-engine.js';

/** What the process that runs the engine answers. */
export interface EngineAnswer {
  readonly flows?: number;
  readonly heapMegabytes: number;
  /** What was thrown, with its stack. */
  readonly crash?: string;
}

process.on('message', (sources: Sources) => {
  process.send?.(answer(sources));
});
// Reading the engine itself is no part of reading a program.
process.send?.('ready');

function answer(sources: Sources): EngineAnswer {
  let told: Omit<EngineAnswer, 'heapMegabytes'>;
  try {
    const flows = exerciseEngine(sources);
    told = flows === undefined ? {} : { flows };
  } catch (error) {
    told = { crash: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  return { ...told, heapMegabytes: process.memoryUsage().heapUsed / 2 ** 20 };
}
