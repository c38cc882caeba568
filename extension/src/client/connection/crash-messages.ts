import { commands, window } from 'vscode';

import type { Translate } from '../translate.js';

import { commandIds } from '../command-ids.js';

/** What is said when the server stops by itself. */
export interface CrashMessages {
  restarting(): void;
  givenUp(crashes: number): void;
  notStarted(reason: unknown): void;
}

export function createCrashMessages(t: Translate): CrashMessages {
  const showOutput = t('Show output');
  const restart = t('Restart');
  const follow = async (choice: Thenable<string | undefined>): Promise<void> => {
    const chosen = await choice;
    if (chosen === showOutput) await commands.executeCommand(commandIds.showOutput);
    if (chosen === restart) await commands.executeCommand(commandIds.restartServer);
  };
  return {
    restarting() {
      const message = t(
        'The Verklaar server stopped unexpectedly. It is being started again; what you see may lag behind.',
      );
      void follow(window.showWarningMessage(message, showOutput));
    },
    givenUp(crashes) {
      const message = t(
        'The Verklaar server stopped {count} times in a few minutes, so it is not started again. The output tells what it wrote last. Restart it when the cause is gone.',
        { count: crashes },
      );
      void follow(window.showErrorMessage(message, restart, showOutput));
    },
    notStarted(reason) {
      const message = t('The Verklaar server could not be started: {reason}', {
        reason: reason instanceof Error ? reason.message : String(reason),
      });
      void follow(window.showErrorMessage(message, restart, showOutput));
    },
  };
}
