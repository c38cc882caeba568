import { configFileNames } from '@verklaar/core/project';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import type { Session } from '../session.js';

import { writeChanges } from '../documents/write-changes.js';
import { UsageError } from '../errors.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { composeConfig } from '../init/compose-config.js';
import { nextSteps } from '../init/next-steps.js';
import { surveyFolder } from '../init/survey-folder.js';
import { printJson } from '../output/json.js';

/** Writes a first config with comments; never over one that is there. Asks nothing. */
export function init(session: Session): ExitCode {
  const { io, language, quiet, root, shown } = session;
  const target = session.configPath ?? join(root, configFileNames[0]);
  const present = [...configFileNames.map((name) => join(root, name)), target].find((file) => existsSync(file));
  if (present !== undefined) {
    throw new UsageError(
      language === 'nl' ? `${shown(present)} bestaat al.` : `${shown(present)} is there already.`,
      language === 'nl' ? 'Pas dat bestand aan; er is niets veranderd.' : 'Edit that file; nothing was changed.',
    );
  }
  if (!target.endsWith('.json') && !target.endsWith('.jsonc')) {
    throw new UsageError(
      language === 'nl' ? 'init schrijft JSON met commentaar.' : 'init writes JSON with comments.',
      language === 'nl' ? 'Noem een bestand op .json of .jsonc.' : 'Name a file that ends in .json or .jsonc.',
    );
  }
  const survey = surveyFolder(dirname(target));
  writeChanges(session, dirname(target), [{ path: basename(target), content: composeConfig(survey) }]);
  if (session.format === 'json') printJson(session, { command: 'init', file: shown(target) });
  else if (!quiet) io.stdout.write(nextSteps(survey, shown(target), language));
  return exitCodes.clean;
}
