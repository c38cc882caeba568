import type { TypeHost } from '../../engine/host/type-host.js';
import type { FlowInput } from '../analyse-flows.js';
import type { AnalyseOptions } from '../analyse-project.js';
import type { LiveProject, OpenLiveProject, Watch } from './live-project.js';

import { currentHost } from '../../engine/host/current-host.js';
import { concludeAnalysis, observeCode, selectionOf } from '../analyse-project.js';
import { createFileSystem } from '../file-system.js';
import { createProjectOpener, type OpenedProject, type ProjectOpener } from '../open-project.js';
import { readWithinStack } from '../parse-files.js';
import { type CodeReading, readCode, rereadCode } from '../read-code.js';
import { readConfig, type ReadConfig } from '../read-config.js';
import { analyseFile } from './analyse-file.js';
import { symbolsAt } from './symbols-at.js';

/** Thrown through the stages of an analysis that nobody waits for any more. */
class Cancelled extends Error {}

/** Opens a project and keeps it open: each answer is about the texts as they are when it is asked. */
export const openLiveProject: OpenLiveProject = (options) => createLiveProject(options, (host) => host);

/** @param through - What questions to the compiler go through. */
export function createLiveProject(
  { cwd, configPath, overlay }: AnalyseOptions,
  through: (host: TypeHost) => TypeHost,
): LiveProject {
  const texts = new Map(overlay);
  const files = createFileSystem(texts);
  let opened: { readonly key: string; readonly opener: ProjectOpener } | undefined;
  let known: Known | undefined;
  let host: TypeHost | undefined;
  /** Files of the programs with other texts than `known` has read. */
  const edited = new Set<string>();

  /** Once texts nest too deeply, they are left out of everything that is read later. */
  let isCareful = false;
  function read<T>(work: (isCareful: boolean) => T): T {
    if (isCareful) return work(true);
    return readWithinStack((mustBeCareful) => {
      isCareful = mustBeCareful;
      return work(mustBeCareful);
    });
  }

  /** Another config may select other files. */
  function openerFor({ root, located }: ReadConfig, isCareful: boolean): ProjectOpener {
    const selection = selectionOf(located.value);
    const key = JSON.stringify([root, selection, isCareful]);
    if (opened?.key !== key) {
      opened = { key, opener: createProjectOpener({ ...selection, root, isCareful, overlay: texts }) };
    }
    return opened.opener;
  }

  /** What is kept of a reading must not keep the program that was read. */
  function open(config: ReadConfig, isCareful: boolean): OpenedProject {
    const project = openerFor(config, isCareful).open();
    const now = through(project.host);
    host = now;
    return { ...project, host: currentHost(() => host ?? now) };
  }

  /** Everything, but for where data go: that is found at the first question. */
  function readAll(config: ReadConfig, isCareful: boolean, onStep?: FlowInput['onStep']): CodeReading {
    const index = known?.isFollowed === true ? known.reading.flows.memory().index : undefined;
    return readCode(open(config, isCareful), config, {
      ...(index && { memory: { index } }),
      ...(onStep && { onStep }),
    });
  }

  function keep(config: ReadConfig, reading: CodeReading, isFollowed: boolean): CodeReading {
    known = { config, reading, isFollowed };
    edited.clear();
    return reading;
  }

  /** What is kept of where data go is taken while the program that was read is still there. */
  function keepFollowed(config: ReadConfig, reading: CodeReading): CodeReading {
    reading.flows.memory();
    return keep(config, reading, true);
  }

  /** As the texts are now, with what is known of files that have not changed. */
  function current(): CodeReading {
    if (known === undefined) {
      const config = readConfig(cwd, configPath, files);
      return keep(
        config,
        read((isCareful) => readAll(config, isCareful)),
        false,
      );
    }
    if (edited.size === 0) return known.reading;
    const { config, reading } = known;
    return read((isCareful) => {
      const project = open(config, isCareful);
      const own = new Set(project.host.files());
      return keepFollowed(
        config,
        rereadCode(
          reading,
          project,
          config,
          [...edited].filter((file) => own.has(file)),
        ),
      );
    });
  }

  return {
    analyse(watch) {
      try {
        const config = readConfig(cwd, configPath, files);
        const observed = read((isCareful) => {
          const reading = readAll(config, isCareful, watch && watched(watch, () => host?.files().length ?? 0));
          return observeCode(reading);
        });
        keepFollowed(config, observed.reading);
        return concludeAnalysis(config, observed, files);
      } catch (error) {
        if (error instanceof Cancelled) return undefined;
        throw error;
      }
    },
    update(file, text) {
      if (text === undefined) texts.delete(file);
      else texts.set(file, text);
      const change = opened?.opener.change(file);
      if (change === 'text') edited.add(file);
      // Files came or went, or imports lead elsewhere; and where data go must have been found before texts change.
      if (change === 'files' || (change === 'text' && known?.isFollowed !== true)) known = undefined;
    },
    analyseFile(file) {
      const reading = current();
      const read = analyseFile(reading, file);
      if (known) keepFollowed(known.config, reading);
      return read;
    },
    symbolAt: (file, offset) => symbolsAt(current(), file, offset),
  };
}

/** What was read last. */
interface Known {
  readonly config: ReadConfig;
  readonly reading: CodeReading;
  /** Whether it has found where data go. */
  readonly isFollowed: boolean;
}

function watched({ isCancelled, progress }: Watch, total: () => number): (done: number) => void {
  let last = -1;
  return (done) => {
    if (isCancelled?.() === true) throw new Cancelled();
    if (done !== last) progress?.(done, total());
    last = done;
  };
}
