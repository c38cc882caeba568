import type { CancellationToken, WorkDoneProgressParams } from 'vscode-languageserver/node';

import { setImmediate } from 'node:timers/promises';
import { LSPErrorCodes, ResponseError, WorkDoneProgress } from 'vscode-languageserver/node';

import type { Server } from '../../feature.js';

/** A piece of work that a person watches and may stop. */
export interface WatchedWork {
  readonly step: (what: string) => void;
  /** Lets a cancellation come in. @throws ResponseError when it did. */
  readonly pause: () => Promise<void>;
}

/** Does work whose progress is told under the token of the request, if it has one. */
export async function watched<Result>(
  { connection }: Server,
  { workDoneToken }: WorkDoneProgressParams,
  { title, token }: { readonly title: string; readonly token: CancellationToken },
  work: (watch: WatchedWork) => Promise<Result>,
): Promise<Result> {
  const send = (value: WorkDoneValue): void => {
    if (workDoneToken !== undefined) void connection.sendProgress(WorkDoneProgress.type, workDoneToken, value);
  };
  send({ kind: 'begin', title, cancellable: true });
  try {
    return await work({
      step: (message) => {
        send({ kind: 'report', message });
      },
      pause: async () => {
        await setImmediate();
        if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, title);
      },
    });
  } finally {
    send({ kind: 'end' });
  }
}

type WorkDoneValue =
  | { readonly kind: 'begin'; readonly title: string; readonly cancellable: boolean }
  | { readonly kind: 'end' }
  | { readonly kind: 'report'; readonly message: string };
