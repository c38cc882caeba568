import type { Session } from '../session.js';

import { type ExitCode, exitCodes } from '../exit-codes.js';
import { printJson } from '../output/json.js';
import { writeConfig } from '../work/write-config.js';

/** Writes a first config with comments; never over one that is there. Asks nothing. */
export function init(session: Session): ExitCode {
  const { file, next } = writeConfig(session);
  if (session.format === 'json') printJson(session, { command: 'init', file: session.shown(file) });
  else if (!session.quiet) session.io.stdout.write(next);
  return exitCodes.clean;
}
