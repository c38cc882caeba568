import { createSyntaxReader, type SyntaxReader } from '@verklaar/core/project';

import type {
  OpenProjectSession,
  ProjectProblem,
  ProjectSession,
  ProjectState,
  SessionOptions,
  StateChange,
} from './project-session.js';

import { changedFiles } from './changed-files.js';
import { readDisk } from './disk.js';
import { judgeConfigText } from './judge-config-text.js';
import { type FileKind, kindOfFile } from './kind-of-file.js';
import { createProjectModel } from './project-model.js';
import { type Decisions, readDecisions } from './read-decisions.js';
import { createTimer } from './timer.js';
import { createTypedClient } from './typed-client.js';

/** After the last change the register follows in this time (ms): what a file says by itself does not wait for it. */
const registerDelay = 100;
/** After types were asked of the edited files, everything is read again in this many times the delay. */
const idleFactor = 4;
/** Files that changed on disk together, as far as each is read by syntax. */
const mostAtOnce = 20;
/** A thread that dies as often as this without an answer is not started again by itself. */
const mostDeaths = 3;

/** Keeps one project read: what syntax tells on the main thread, what types tell in a thread of its own. */
export const openProjectSession: OpenProjectSession = (options) => createProjectSession(options, createTypedClient);

/** @param startTypes - Opens the thread that knows types. */
export function createProjectSession(
  { folder, delay }: SessionOptions,
  startTypes: typeof createTypedClient,
): ProjectSession {
  const overlay = new Map<string, string>();
  const listeners: ((change: StateChange) => void)[] = [];
  const pending = new Map<string, string | undefined>();
  const untyped = new Set<string>();
  /** Texts of files that changed before the first whole analysis was there, as it reads them. */
  const early = new Map<string, string | undefined>();
  let problem: ProjectProblem | undefined;
  let isConfigBroken = false;
  /** Counts texts. */
  let revision = 0;
  /** Of the last whole analysis that was answered. */
  let answered = -1;
  /** Counts reasons to give up a whole analysis. */
  let stamp = 0;
  let deaths = 0;
  let isClosed = false;
  let running: Promise<void> | undefined;
  let syntax = openSyntax();

  const readText = (file: string): string | undefined => overlay.get(file) ?? readDisk(file);
  /** Read once for as long as the documents stay. */
  let decided: { readonly output: string; readonly decisions: Decisions } | undefined;
  const model = createProjectModel({
    root: folder,
    syntax: () => syntax,
    decisions(output) {
      if (decided?.output !== output) {
        decided = { output, decisions: readDecisions(output, (file) => readText(`${folder}/${file}`)) };
      }
      return decided.decisions;
    },
    today: () => new Date().toISOString().slice(0, 10),
  });
  const types = startTypes({ folder, onDeath: died });
  const flushTimer = createTimer(flush);
  const registerTimer = createTimer(rebuild);
  const typedTimer = createTimer(() => void askFiles());
  const wholeTimer = createTimer(() => void askWhole());

  function openSyntax(tsconfig?: string | readonly string[]): SyntaxReader {
    const reader = createSyntaxReader({ root: folder, ...(tsconfig && { tsconfig }) });
    for (const [file, text] of overlay) reader.update(file, text);
    return reader;
  }

  function tell(files: StateChange['files']): void {
    for (const listener of isClosed ? [] : listeners) listener({ files });
  }

  function touch(): void {
    revision += 1;
    giveUpWhole();
  }

  /** Somebody waits for less. The first is never given up: while nothing is known, it is what everybody waits for. */
  function giveUpWhole(): void {
    if (model.state() === undefined) return;
    stamp += 1;
    types.supersede(stamp);
  }

  /** Reads what was typed since: once for any number of keystrokes that came together. */
  function flush(): void {
    flushTimer.stop();
    if (pending.size === 0) return;
    const edits = [...pending];
    pending.clear();
    const changed: string[] = [];
    for (const [file, text] of edits) if (edit(file, text)) changed.push(file.slice(folder.length + 1));
    if (changed.length > 0) {
      registerTimer.restart(registerDelay);
      tell(changed);
    }
  }

  function edit(file: string, text: string | undefined): boolean {
    if (model.state() === undefined && !early.has(file)) early.set(file, syntax.host.sourceFile(file)?.text);
    const isOurs = model.edit(file, () => {
      syntax.update(file, text);
    });
    if (isOurs && !model.isForTypes(file)) return true;
    types.update(file, text);
    if (isOurs) untyped.add(file);
    return isOurs;
  }

  function rebuild(): void {
    registerTimer.stop();
    const before = model.state();
    model.rebuild();
    tellDifference(before);
  }

  function tellDifference(before: ProjectState | undefined): void {
    const after = model.state();
    if (after === undefined || after === before) return;
    tell(before === undefined ? 'all' : changedFiles(before, after));
  }

  async function askFiles(): Promise<void> {
    typedTimer.stop();
    for (const file of [...untyped]) {
      // Typed on: it is asked again when that ends.
      if ((await askFile(file)) === 'outdated') return;
    }
    wholeTimer.restart(delay() * idleFactor);
  }

  async function askFile(file: string): Promise<'asked' | 'outdated'> {
    const asked = revision;
    const text = syntax.host.sourceFile(file)?.text;
    if (text === undefined || model.isBroken(file) || model.state()?.files.includes(file) !== true) {
      untyped.delete(file);
      return 'asked';
    }
    if (running !== undefined) giveUpWhole();
    const answer = await types.ask('analyseFile', { file });
    if (asked !== revision || isClosed) return 'outdated';
    untyped.delete(file);
    if (answer === undefined || 'problem' in answer) return 'asked';
    const before = model.state();
    model.acceptFile(file, text, answer.result);
    registerTimer.stop();
    tellDifference(before);
    return 'asked';
  }

  /** Asks for everything; whoever asks while it is under way waits for the same. */
  function askWhole(): Promise<void> {
    wholeTimer.stop();
    running ??= readWhole().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function readWhole(): Promise<void> {
    flush();
    const asked = revision;
    const texts = model.readableTexts();
    early.clear();
    decided = undefined;
    const answer = await types.ask('analyse', { revision: stamp });
    if (isClosed || answer === undefined) return;
    deaths = 0;
    const before = model.state();
    if ('problem' in answer) {
      ({ problem } = answer);
      answered = asked;
      model.setConfigProblem(problem);
      tell('all');
      return;
    }
    // It was given up: somebody waited for less, and then it is asked again.
    if (answer.result === undefined) {
      wholeTimer.restart(delay() * idleFactor);
      return;
    }
    answered = asked;
    if (!isConfigBroken) {
      problem = undefined;
      model.setConfigProblem(undefined);
    }
    const { tsconfig } = answer.result.config;
    if (before === undefined && tsconfig !== undefined) syntax = openSyntax(tsconfig);
    model.acceptWhole(answer.result, before === undefined ? early : texts);
    for (const file of early.keys()) untyped.add(file);
    early.clear();
    // What was typed meanwhile may have been asked about before there was anything to ask.
    if (answered !== revision) typedTimer.restart(delay());
    tell('all');
  }

  function died(error: Error): void {
    deaths += 1;
    const { message: reason } = error;
    problem = { message: `Reading ended before it was done: ${reason}`, obstacle: { kind: 'threadEnded', reason } };
    tell('all');
    if (deaths < mostDeaths) wholeTimer.restart(delay());
    else answered = revision;
  }

  /** Something changed that decides what is read: names may lead elsewhere, and everything is read again. */
  function readAgain(): void {
    touch();
    syntax = openSyntax(model.state()?.config.tsconfig);
    wholeTimer.restart(delay());
  }

  function takeConfig(file: string, text: string | undefined): void {
    const judged = judgeConfigText(folder, file, text);
    isConfigBroken = 'problem' in judged;
    if ('problem' in judged) {
      ({ problem } = judged);
      model.setConfigProblem(problem);
      tell('all');
      return;
    }
    types.update(file, overlay.has(file) ? text : undefined);
    problem = undefined;
    model.reconfigure(judged.located, judged.shown);
    tell('all');
    readAgain();
  }

  /** What people decided may be other than before. */
  function rejudge(): void {
    decided = undefined;
    registerTimer.restart(registerDelay);
  }

  const kindOf = (file: string): FileKind => kindOfFile(file, folder, model.state()?.config.output ?? 'privacy');

  void askWhole();
  return {
    root: folder,
    state() {
      flush();
      return model.state();
    },
    problem: () => problem,
    async settled() {
      while (!isClosed) {
        flush();
        if (answered === revision && running === undefined) break;
        await askWhole();
      }
      if (registerTimer.isRunning()) rebuild();
      return model.state();
    },
    async ready(file) {
      flush();
      if (model.state() === undefined) return this.settled();
      while (untyped.has(file) && !isClosed) await askFile(file);
      if (registerTimer.isRunning()) rebuild();
      if (answered !== revision && !typedTimer.isRunning()) wholeTimer.restart(delay() * idleFactor);
      return model.state();
    },
    syntaxOf(file) {
      flush();
      const source = syntax.host.sourceFile(file);
      return source && { host: syntax.host, source };
    },
    update(file, text) {
      const before = readText(file);
      if (text === undefined) overlay.delete(file);
      else overlay.set(file, text);
      const kind = kindOf(file);
      if (kind === 'document') {
        rejudge();
        return;
      }
      const isSame = before === readText(file);
      if (kind === 'config') {
        if (!isSame) takeConfig(file, readText(file));
        return;
      }
      // Opened as it is on disk, or closed as it was saved.
      if (isSame && !pending.has(file)) {
        syntax.update(file, text);
        types.update(file, text);
        return;
      }
      pending.set(file, text);
      touch();
      flushTimer.restart(0);
      typedTimer.restart(delay());
      wholeTimer.stop();
    },
    refresh(files) {
      const known = new Set(model.state()?.files ?? []);
      const changed = files.filter((file) => !overlay.has(file));
      // One by one many would take longer than all of it in its own thread.
      let isOther = changed.length > mostAtOnce;
      for (const file of changed) {
        const kind = kindOf(file);
        if (kind === 'document') rejudge();
        else if (kind === 'config') takeConfig(file, readDisk(file));
        else if (known.has(file) && changed.length <= mostAtOnce) {
          pending.set(file, undefined);
          isOther ||= readDisk(file) === undefined;
        } else if (known.has(file) || kind === 'input') {
          types.update(file, undefined);
          isOther = true;
        }
      }
      if (pending.size > 0) {
        touch();
        flushTimer.restart(0);
        typedTimer.restart(delay());
      }
      if (!isOther) return;
      flush();
      readAgain();
    },
    async symbolAt(file, offset) {
      flush();
      if (running !== undefined) giveUpWhole();
      const answer = await types.ask('symbolAt', { file, offset });
      return answer === undefined || 'problem' in answer ? [] : answer.result;
    },
    onChange: (listener) => void listeners.push(listener),
    close() {
      isClosed = true;
      for (const timer of [flushTimer, registerTimer, typedTimer, wholeTimer]) timer.stop();
      types.close();
    },
  };
}
