import { join } from 'node:path';

import type { Workplace } from '../work/workplace.js';

import { RefusalError, UsageError } from '../errors.js';
import { type Change, applyChanges } from './apply-changes.js';

/**
 * Carries out changes for a command.
 *
 * @throws RefusalError when a person is editing one of the files; UsageError when the disk does not allow it: no permission,
 * no room, a file where a folder should be.
 */
export function writeChanges(workplace: Workplace, folder: string, changes: readonly Change[]): void {
  const { isUnsaved, shown } = workplace;
  const say = workplace.say.report;
  const unsaved = changes.map(({ path }) => join(folder, path)).filter((file) => isUnsaved?.(file) === true);
  if (unsaved.length > 0) throw new RefusalError(say.unsaved(unsaved.map(shown)), say.unsavedRemedy);
  try {
    applyChanges(folder, changes);
  } catch (error) {
    if (!isDiskError(error)) throw error;
    throw new UsageError(say.notWritten(shown(folder), error.message), say.notWrittenRemedy, { cause: error });
  }
}

function isDiskError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
