import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import type { ReadingAnswer } from './answer-programs.js';
import type { Sources } from './exercise-engine.js';
import type { PartCost } from './measured.js';

/** What went wrong with a program. */
export interface Failure {
  readonly kind: 'crash' | 'hang' | 'memory';
  readonly detail: string;
  readonly sources: Sources;
}

/** A program that was read as it should be. */
export interface Reading {
  readonly kind: 'read';
  /** How many flows there were, or facts when no types are asked; undefined: the compiler could not read the program. */
  readonly found?: number;
  /** CPU seconds of the engine, without what the compiler took to read the program and to answer questions. */
  readonly seconds: number;
  readonly compilerSeconds: number;
  readonly parts: Readonly<Record<string, PartCost>>;
  /** What the process holds after a collection; absent: there was none. */
  readonly heldMegabytes?: number;
}

/** What a program may take. */
export interface Bounds {
  /** Wall seconds, of a program of any size; on a busy machine everything takes longer, a hang takes for ever. */
  readonly seconds: number;
  readonly heapMegabytes: number;
}

/** Runs the engine in a process of its own, which may die without harm. */
export interface EngineRunner {
  run(sources: Sources): Promise<Failure | Reading>;
  /** Of several files that fail together, as few as fail. */
  narrow(failure: Failure): Promise<Failure>;
  stop(): void;
}

/** What reads the programs: the engine as a command and a linter run it, or the reader without types that an editor has. */
export const scripts = {
  engine: path.join(import.meta.dirname, 'engine-process.ts'),
  syntax: path.join(import.meta.dirname, 'syntax-process.ts'),
};

/** @param script - What runs in the process; default: the engine. */
export function createEngineRunner(bounds: Bounds, script = scripts.engine): EngineRunner {
  let child: ChildProcess | undefined;

  async function start(): Promise<ChildProcess> {
    const execArgv = [
      '--import=tsx',
      '--conditions=@verklaar/source',
      '--expose-gc',
      `--max-old-space-size=${bounds.heapMegabytes}`,
    ];
    const started = fork(script, { execArgv, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    started.stderr?.resume();
    await once(started, 'message');
    return started;
  }

  async function run(sources: Sources): Promise<Failure | Reading> {
    const asked = child ?? (await start());
    child = asked;
    return new Promise((resolve) => {
      const finish = (outcome: Failure | Reading, isDead = false): void => {
        clearTimeout(timer);
        asked.removeAllListeners();
        if (isDead) child = undefined;
        resolve(outcome);
      };
      const timer = setTimeout(() => {
        asked.kill('SIGKILL');
        finish({ kind: 'hang', detail: `no answer after ${bounds.seconds} s`, sources }, true);
      }, bounds.seconds * 1000);
      asked.once('exit', (code, signal) => {
        finish({ kind: 'memory', detail: `the process ended with ${signal ?? code ?? 'nothing'}`, sources }, true);
      });
      asked.once('message', (answer: ReadingAnswer) => {
        finish(answer.crash === undefined ? readingOf(answer) : { kind: 'crash', detail: answer.crash, sources });
      });
      asked.send(sources);
    });
  }

  async function narrow(failure: Failure): Promise<Failure> {
    const entries = Object.entries(failure.sources);
    if (entries.length < 2) return failure;
    const middle = entries.length >> 1;
    for (const half of [entries.slice(0, middle), entries.slice(middle)]) {
      const smaller = await run(Object.fromEntries(half));
      if (smaller.kind !== 'read') return narrow(smaller);
    }
    return failure;
  }

  return {
    run,
    narrow,
    stop: () => {
      child?.kill('SIGKILL');
      child = undefined;
    },
  };
}

const ofCompiler: ReadonlySet<string> = new Set(['compiler', 'questions']);

function readingOf({ found, parts, heldMegabytes }: ReadingAnswer): Reading {
  let [seconds, compilerSeconds] = [0, 0];
  for (const [part, cost] of Object.entries(parts)) {
    if (ofCompiler.has(part)) compilerSeconds += cost.seconds;
    else seconds += cost.seconds;
  }
  return {
    kind: 'read',
    seconds,
    compilerSeconds,
    parts,
    ...(found !== undefined && { found }),
    ...(heldMegabytes !== undefined && { heldMegabytes }),
  };
}

/** A failure as people read it; texts that are long are cut. */
export function showFailure({ kind, detail, sources }: Failure): string {
  const texts = Object.entries(sources).map(([file, text]) => `--- ${file}\n${text.slice(0, 2000)}`);
  return [`${kind}: ${detail}`, ...texts.slice(0, 5)].join('\n');
}
