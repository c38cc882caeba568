import type { TypeHost } from '../../engine/host/type-host.js';
import type { AnalyseOptions } from '../analyse-project.js';
import type { CodeReading } from '../read-code.js';
import type { LiveProject, OpenLiveProject, Watch } from './live-project.js';

import { concludeAnalysis, observeCode, selectionOf } from '../analyse-project.js';
import { createFileSystem } from '../file-system.js';
import { createProjectOpener, type ProjectOpener } from '../open-project.js';
import { readWithinStack } from '../parse-files.js';
import { readCode } from '../read-code.js';
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
  let known: CodeReading | undefined;
  let opened: { readonly key: string; readonly opener: ProjectOpener } | undefined;

  /** Another config may select other files. */
  function openerFor({ root, located }: ReadConfig, isCareful: boolean): ProjectOpener {
    const selection = selectionOf(located.value);
    const key = JSON.stringify([root, selection, isCareful]);
    if (opened?.key !== key) opened = { key, opener: createProjectOpener({ ...selection, root, isCareful, overlay: texts }) };
    return opened.opener;
  }

  function read(isCareful: boolean): CodeReading {
    const config = readConfig(cwd, configPath, files);
    const project = openerFor(config, isCareful).open();
    return readCode({ ...project, host: through(project.host) }, config);
  }
  const current = (): CodeReading => (known ??= readWithinStack(read));

  return {
    analyse(watch) {
      try {
        const config = readConfig(cwd, configPath, files);
        const observed = readWithinStack((isCareful) => {
          known = read(isCareful);
          return observeCode(known, watch && entering(watch, known.project.host.files().length));
        });
        return concludeAnalysis(config, observed, files);
      } catch (error) {
        if (error instanceof Cancelled) return undefined;
        throw error;
      }
    },
    update(file, text) {
      if (text === undefined) texts.delete(file);
      else texts.set(file, text);
      opened?.opener.change(file);
      known = undefined;
    },
    analyseFile: (file) => analyseFile(current(), file),
    symbolAt: (file, offset) => symbolsAt(current(), file, offset),
  };
}

function entering({ isCancelled, progress }: Watch, total: number): () => void {
  let done = 0;
  return () => {
    if (isCancelled?.() === true) throw new Cancelled();
    progress?.(done, total);
    done += 1;
  };
}
