import type { Session } from '../session.js';

import { UsageError } from '../errors.js';
import { messages } from '../output/messages.js';
import { type Change, applyChanges } from './apply-changes.js';

/**
 * Carries out changes for a command.
 *
 * @throws UsageError when the disk does not allow it: no permission, no room, a file where a folder should be.
 */
export function writeChanges({ language, shown }: Session, folder: string, changes: readonly Change[]): void {
  try {
    applyChanges(folder, changes);
  } catch (error) {
    if (!isDiskError(error)) throw error;
    const say = messages(language);
    throw new UsageError(say.notWritten(shown(folder), error.message), say.notWrittenRemedy, { cause: error });
  }
}

function isDiskError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
