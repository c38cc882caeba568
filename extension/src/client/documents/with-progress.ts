import { type CancellationToken, ProgressLocation, window } from 'vscode';

import type { Client } from '../connection/client.js';

let asked = 0;

/** Does something that may take long: told in a notification, from which it can be cancelled. `undefined`: it was. */
export async function withProgress<Result>(
  client: Client,
  title: string,
  work: (workDoneToken: string, token: CancellationToken) => Promise<Result>,
): Promise<Result | undefined> {
  return await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      asked += 1;
      const workDoneToken = `verklaar-documents-${asked}`;
      const listening = await client.onProgress(workDoneToken, (value) => {
        if (value.kind === 'report' && value.message !== undefined) progress.report({ message: value.message });
      });
      try {
        return await work(workDoneToken, token);
      } catch (error) {
        if (token.isCancellationRequested) return undefined;
        throw error;
      } finally {
        listening.dispose();
      }
    },
  );
}
