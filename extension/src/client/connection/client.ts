import type { CancellationToken, Event, LogOutputChannel } from 'vscode';
import type { WorkDoneProgressBegin, WorkDoneProgressEnd, WorkDoneProgressReport } from 'vscode-languageclient';

import type { RequestName, Requests, ServerNotifications } from '../../protocol/messages.js';
import type { Disposable } from '../disposable.js';
import type { Translate } from '../translate.js';

/**
 * `idle`: nothing has asked for the server yet; `restarting`: it stopped by itself and comes back; `stopped`: it does not come
 * back unless somebody starts it.
 */
export type ServerStatus = 'idle' | 'restarting' | 'running' | 'starting' | 'stopped';

export type WorkDone = WorkDoneProgressBegin | WorkDoneProgressEnd | WorkDoneProgressReport;

/** The connection with the language server: what views and commands of the client know of it. */
export interface Client {
  readonly status: ServerStatus;
  readonly onStatus: Event<ServerStatus>;
  readonly output: LogOutputChannel;
  /** A text of the client in the language that the settings ask for. */
  readonly t: Translate;
  /** That language, BCP 47. */
  readonly locale: string;
  /** Of the server, while it runs. */
  readonly processId: number | undefined;
  /** Starts the server unless it runs. Settles when it answers; a failure has been shown already. */
  start(): Promise<void>;
  /** Stops the server and starts it anew, whatever happened before. */
  restart(): Promise<void>;
  /**
   * Asks the server, which is started for it when need be.
   *
   * @throws What the server answers as an error, `ServerUnavailableError` if there is none, or a cancellation.
   */
  request<Name extends RequestName>(
    name: Name,
    params: Requests[Name]['params'],
    token?: CancellationToken,
  ): Promise<Requests[Name]['result']>;
  onNotification<Name extends keyof ServerNotifications>(
    name: Name,
    listener: (params: ServerNotifications[Name]) => void,
  ): Disposable;
  /** Progress of a request that is about to be sent with this `workDoneToken`. */
  onProgress(workDoneToken: string, listener: (progress: WorkDone) => void): Promise<Disposable>;
}
