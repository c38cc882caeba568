import { configFileNames } from '@verklaar/core/project';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import type { Workplace } from './workplace.js';

import { writeChanges } from '../documents/write-changes.js';
import { UsageError } from '../errors.js';
import { composeConfig } from '../init/compose-config.js';
import { nextSteps } from '../init/next-steps.js';
import { surveyFolder } from '../init/survey-folder.js';

export interface WrittenConfig {
  /** Absolute. */
  readonly file: string;
  /** What to do now, in words, for a terminal. */
  readonly next: string;
}

/**
 * Writes a first config with comments; never over one that is there. Asks nothing.
 *
 * @throws UsageError when there is one, when its name is not of JSON, or the disk does not allow it.
 */
export function writeConfig(workplace: Workplace): WrittenConfig {
  const { language, root, shown } = workplace;
  const say = workplace.say.report;
  const target = workplace.configPath ?? join(root, configFileNames[0]);
  const present = [...configFileNames.map((name) => join(root, name)), target].find((file) => existsSync(file));
  if (present !== undefined) {
    throw new UsageError(say.configPresent(shown(present)), say.configPresentRemedy);
  }
  if (!target.endsWith('.json') && !target.endsWith('.jsonc')) {
    throw new UsageError(say.configNotJson, say.configNotJsonRemedy);
  }
  const survey = surveyFolder(dirname(target));
  writeChanges(workplace, dirname(target), [{ path: basename(target), content: composeConfig(survey) }]);
  return { file: target, next: nextSteps(survey, shown(target), language) };
}
