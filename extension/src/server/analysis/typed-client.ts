import { totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';

import type {
  FromWorker,
  Question,
  QuestionName,
  ToWorker,
  TypedAnswer,
  TypedQuestions,
  TypedWorkerData,
} from './typed-messages.js';

/** The thread that knows types. It is started at the first question, and again after it has died. */
export interface TypedClient {
  /** The answer; undefined when the thread died before it gave one. */
  ask<Name extends QuestionName>(
    name: Name,
    params: TypedQuestions[Name]['params'],
  ): Promise<TypedAnswer<TypedQuestions[Name]['result']> | undefined>;
  /** Another text of a file; `undefined`: as it is on disk now. */
  update(file: string, text: string | undefined): void;
  /** A whole analysis of texts before this revision is given up. */
  supersede(revision: number): void;
  /** Ends the thread as an accident would. */
  kill(): Promise<void>;
  close(): void;
}

export interface TypedClientOptions {
  readonly folder: string;
  /** The thread died, of this. */
  readonly onDeath: (error: Error) => void;
  /** What the thread runs; default: as it was built, beside this file. */
  readonly script?: URL;
}

export function createTypedClient({
  folder,
  onDeath,
  script = new URL('./typed-worker.js', import.meta.url),
}: TypedClientOptions): TypedClient {
  const texts = new Map<string, string>();
  const revision = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const newest = new Int32Array(revision);
  const waiting = new Map<number, (answer: TypedAnswer<unknown> | undefined) => void>();
  let worker: Worker | undefined;
  let asked = 0;
  let isClosed = false;

  function start(): Worker {
    const data: TypedWorkerData = { folder, overlay: [...texts], revision };
    const resourceLimits = { maxOldGenerationSizeMb: mostMegabytes() };
    const started = new Worker(script, { workerData: data, resourceLimits });
    let cause: Error | undefined;
    started.on('message', ({ id, answer }: FromWorker) => {
      waiting.get(id)?.(answer);
      waiting.delete(id);
    });
    started.on('error', (error) => {
      cause = error;
    });
    started.on('exit', (code) => {
      if (worker === started) worker = undefined;
      const lost = [...waiting.values()];
      waiting.clear();
      if (!isClosed) onDeath(cause ?? new Error(`The thread ended with code ${String(code)}.`));
      for (const resolve of lost) resolve(undefined);
    });
    return started;
  }

  const tell = (message: ToWorker): void => worker?.postMessage(message);

  return {
    ask(name, params) {
      if (isClosed) return Promise.resolve(undefined);
      worker ??= start();
      asked += 1;
      const id = asked;
      // The name and its parameters belong together by the type of this method.
      const question = { name, params } as Question;
      return new Promise((resolve) => {
        // What comes back is what the question's name says.
        waiting.set(id, resolve as (answer: TypedAnswer<unknown> | undefined) => void);
        tell({ kind: 'ask', id, question });
      });
    },
    update(file, text) {
      if (text === undefined) texts.delete(file);
      else texts.set(file, text);
      tell({ kind: 'update', file, text });
    },
    supersede: (next) => {
      Atomics.store(newest, 0, next);
    },
    async kill() {
      await worker?.terminate();
    },
    close() {
      isClosed = true;
      void worker?.terminate();
    },
  };
}

/** Half of what the machine has, within what large projects need and what one thread can use. */
function mostMegabytes(): number {
  return Math.min(8192, Math.max(1024, Math.floor(totalmem() / 2 ** 21)));
}
