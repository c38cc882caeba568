import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import type { EngineAnswer } from './engine-process.js';
import type { Sources } from './exercise-engine.js';

/** What went wrong with a program. */
export interface Failure {
  readonly kind: 'crash' | 'hang' | 'memory';
  readonly detail: string;
  readonly sources: Sources;
}

/** What a program may take. */
export interface Bounds {
  /** Wall seconds, of a program of any size; on a busy machine everything takes longer, a hang takes for ever. */
  readonly seconds: number;
  readonly heapMegabytes: number;
}

/** Runs the engine in a process of its own, which may die without harm. */
export interface EngineRunner {
  /** Undefined: all is well. Of several files that fail together, the failure names as few as it can. */
  run(sources: Sources): Promise<Failure | undefined>;
  /** Programs, and flows in them, that were read without failure. */
  readonly read: { readonly programs: number; readonly flows: number; readonly unreadable: number };
  stop(): void;
}

const script = path.join(import.meta.dirname, 'engine-process.ts');

export function createEngineRunner(bounds: Bounds): EngineRunner {
  const read = { programs: 0, flows: 0, unreadable: 0 };
  let child: ChildProcess | undefined;

  async function start(): Promise<ChildProcess> {
    const execArgv = ['--import=tsx', '--conditions=@verklaar/source', `--max-old-space-size=${bounds.heapMegabytes}`];
    const started = fork(script, { execArgv, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    started.stderr?.resume();
    await once(started, 'message');
    return started;
  }

  async function ask(sources: Sources): Promise<Failure | undefined> {
    const asked = child ?? (await start());
    child = asked;
    return new Promise((resolve) => {
      const finish = (failure: Failure | undefined, isDead: boolean): void => {
        clearTimeout(timer);
        asked.removeAllListeners();
        if (isDead) child = undefined;
        resolve(failure);
      };
      const timer = setTimeout(() => {
        asked.kill('SIGKILL');
        finish({ kind: 'hang', detail: `no answer after ${bounds.seconds} s`, sources }, true);
      }, bounds.seconds * 1000);
      asked.once('exit', (code, signal) => {
        finish({ kind: 'memory', detail: `the process ended with ${signal ?? code ?? 'nothing'}`, sources }, true);
      });
      asked.once('message', (answer: EngineAnswer) => {
        if (answer.crash !== undefined) {
          finish({ kind: 'crash', detail: answer.crash, sources }, false);
          return;
        }
        read.programs += 1;
        read.flows += answer.flows ?? 0;
        if (answer.flows === undefined) read.unreadable += 1;
        finish(undefined, false);
      });
      asked.send(sources);
    });
  }

  /** The half of the files that fails alone, as long as there is one. */
  async function narrow(failure: Failure): Promise<Failure> {
    const entries = Object.entries(failure.sources);
    if (entries.length < 2) return failure;
    const middle = entries.length >> 1;
    for (const half of [entries.slice(0, middle), entries.slice(middle)]) {
      const smaller = await ask(Object.fromEntries(half));
      if (smaller !== undefined) return narrow(smaller);
    }
    return failure;
  }

  return {
    read,
    async run(sources) {
      const failure = await ask(sources);
      return failure && narrow(failure);
    },
    stop: () => {
      child?.kill('SIGKILL');
      child = undefined;
    },
  };
}

/** A failure as people read it; texts that are long are cut. */
export function showFailure({ kind, detail, sources }: Failure): string {
  const texts = Object.entries(sources).map(([file, text]) => `--- ${file}\n${text.slice(0, 2000)}`);
  return [`${kind}: ${detail}`, ...texts.slice(0, 5)].join('\n');
}
