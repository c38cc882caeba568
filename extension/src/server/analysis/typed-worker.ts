import type { LiveProject } from '@verklaar/core/project';

import { openLiveProject } from '@verklaar/core/project';
import { parentPort, workerData } from 'node:worker_threads';

import type { FromWorker, Question, ToWorker, TypedAnswer, TypedWorkerData } from './typed-messages.js';

import { problemOf } from './problem-of.js';

// The thread is started with nothing else.
const { folder, overlay, revision } = workerData as TypedWorkerData;
const newest = new Int32Array(revision);
const texts = new Map(overlay);
let live: LiveProject | undefined;

/** Opened at the first question: a project that cannot be opened is asked about again when it has changed. */
function project(): LiveProject {
  live ??= openLiveProject({ cwd: folder, overlay: new Map(texts) });
  return live;
}

function answer({ name, params }: Question): unknown {
  switch (name) {
    case 'analyse':
      return project().analyse({ isCancelled: () => Atomics.load(newest, 0) !== params.revision });
    case 'analyseFile':
      return project().analyseFile(params.file);
    case 'symbolAt':
      return project().symbolAt(params.file, params.offset);
  }
}

function tryToAnswer(question: Question): TypedAnswer<unknown> {
  try {
    return { result: answer(question) };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === undefined) throw error;
    return { problem };
  }
}

parentPort?.on('message', (message: ToWorker) => {
  switch (message.kind) {
    case 'update': {
      const { file, text } = message;
      if (text === undefined) texts.delete(file);
      else texts.set(file, text);
      live?.update(file, text);
      break;
    }
    case 'ask': {
      const reply: FromWorker = { id: message.id, answer: tryToAnswer(message.question) };
      parentPort?.postMessage(reply);
    }
  }
});
