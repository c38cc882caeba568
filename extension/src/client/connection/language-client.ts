import type { Disposable, LogOutputChannel } from 'vscode';

import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  TransportKind,
  WorkDoneProgress,
} from 'vscode-languageclient/node';

import type { InitialisationOptions } from '../../protocol/settings.js';
import type { WorkDone } from './client.js';

import { configPattern } from './config-names.js';
import { documentPatterns } from './document-patterns.js';

export interface LanguageClientOptions {
  /** The bundled server, absolute path. */
  readonly serverModule: string;
  readonly output: LogOutputChannel;
  readonly initialisation: InitialisationOptions;
  /** The server went away by itself. */
  readonly closed: () => void;
}

const errorsInSuccession = 3;

/** Tells of errors in the output alone: the person hears of them from us, once and in the language of the editor. */
class QuietLanguageClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** A client of the language server protocol, not started yet. This module loads the library: import it when it is needed. */
export function createLanguageClient(options: LanguageClientOptions): LanguageClient {
  return new QuietLanguageClient(
    'verklaar',
    'Verklaar',
    { module: options.serverModule, transport: TransportKind.ipc },
    {
      documentSelector: [
        { scheme: 'file', language: 'typescript' },
        { scheme: 'file', language: 'typescriptreact' },
        { scheme: 'file', language: 'javascript' },
        { scheme: 'file', language: 'javascriptreact' },
        { scheme: 'file', pattern: configPattern },
        ...documentPatterns.map((pattern) => ({ scheme: 'file', pattern })),
      ],
      outputChannel: options.output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      diagnosticCollectionName: 'verklaar',
      initializationOptions: options.initialisation,
      initializationFailedHandler: () => false,
      errorHandler: {
        error: (_error, _message, count = 0) => ({
          action: count <= errorsInSuccession ? ErrorAction.Continue : ErrorAction.Shutdown,
          handled: true,
        }),
        closed: () => {
          options.closed();
          // Another client is made for another server: a client whose start failed cannot be started again.
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
    },
  );
}

export function onWorkDone(client: LanguageClient, token: string, listener: (progress: WorkDone) => void): Disposable {
  return client.onProgress(WorkDoneProgress.type, token, listener);
}
