import type { LanguageClient } from 'vscode-languageclient/node';

import { EventEmitter, type LogOutputChannel } from 'vscode';

import type { ClientNotifications, ServerNotifications } from '../../protocol/messages.js';
import type { InitialisationOptions, Settings } from '../../protocol/settings.js';
import type { Disposable } from '../disposable.js';
import type { Translate } from '../translate.js';
import type { Client, ServerStatus } from './client.js';
import type { CrashMessages } from './crash-messages.js';

import { createCrashPolicy } from './crash-policy.js';
import { ServerUnavailableError } from './server-unavailable-error.js';

export interface ClientOptions {
  /** The bundled server, absolute path. */
  readonly serverModule: string;
  readonly output: LogOutputChannel;
  readonly t: Translate;
  /** Of `t`, BCP 47. */
  readonly locale: string;
  readonly messages: CrashMessages;
  /** Asked at each start. */
  readonly initialisation: () => InitialisationOptions;
}

/** What the extension itself does with the client, beyond what views and commands may. */
export interface OwnClient extends Client, Disposable {
  /** Tells a server that runs; one that does not is told when it starts. */
  notify<Name extends keyof ClientNotifications>(name: Name, params: ClientNotifications[Name]): void;
  sendSettings(settings: Settings): void;
  stop(): Promise<void>;
}

type Listeners = {
  [Name in keyof ServerNotifications]: Set<(params: ServerNotifications[Name]) => void>;
};

/** A client that starts the server when something needs it. */
export function createClient(options: ClientOptions): OwnClient {
  const { output, messages } = options;
  const statusChanged = new EventEmitter<ServerStatus>();
  const policy = createCrashPolicy();
  const listeners: Listeners = { 'verklaar/changed': new Set(), 'verklaar/marks': new Set() };
  let status: ServerStatus = 'idle';
  let current: LanguageClient | undefined;
  let starting: Promise<void> | undefined;

  function setStatus(next: ServerStatus): void {
    if (next === status) return;
    status = next;
    statusChanged.fire(next);
  }

  /** The library keeps one listener a notification. */
  function attach(client: LanguageClient): void {
    client.onNotification('verklaar/changed', (change: ServerNotifications['verklaar/changed']) => {
      for (const listener of listeners['verklaar/changed']) listener(change);
    });
    client.onNotification('verklaar/marks', (marks: ServerNotifications['verklaar/marks']) => {
      for (const listener of listeners['verklaar/marks']) listener(marks);
    });
  }

  async function connect(): Promise<void> {
    let client: LanguageClient | undefined;
    try {
      const { createLanguageClient } = await import('./language-client.js');
      client = createLanguageClient({
        serverModule: options.serverModule,
        output,
        initialisation: options.initialisation(),
        closed: () => {
          if (client !== undefined && client === current) crashed(client);
        },
      });
      current = client;
      attach(client);
      await client.start();
      if (client === current) setStatus('running');
    } catch (error) {
      // A server that died while it started was told of by `crashed`.
      if (client !== current) return;
      if (client !== undefined) void leave(client);
      starting = undefined;
      setStatus('stopped');
      messages.notStarted(error);
    }
  }

  async function leave(client: LanguageClient): Promise<void> {
    current = undefined;
    starting = undefined;
    try {
      await client.dispose();
    } catch (error) {
      output.error(error instanceof Error ? error : String(error));
    }
  }

  function crashed(client: LanguageClient): void {
    void leave(client);
    const { action, crashes } = policy.crashed(performance.now());
    output.error(`The server stopped unexpectedly (${crashes}).`);
    if (action === 'stop') {
      setStatus('stopped');
      messages.givenUp(crashes);
      return;
    }
    setStatus('restarting');
    messages.restarting();
    starting = connect();
  }

  function start(): Promise<void> {
    if (starting === undefined) {
      setStatus('starting');
      starting = connect();
    }
    return starting;
  }

  async function stop(): Promise<void> {
    await starting;
    if (current !== undefined) await leave(current);
    setStatus('idle');
  }

  return {
    get status() {
      return status;
    },
    get processId() {
      return current?.serverProcess?.pid;
    },
    onStatus: statusChanged.event,
    output,
    t: options.t,
    locale: options.locale,
    start,
    stop,
    async restart() {
      policy.forget();
      await stop();
      await start();
    },
    async request(name, params, token) {
      await start();
      const client = current;
      if (!client?.isRunning()) throw new ServerUnavailableError(name);
      try {
        // A token that is not there would be sent as a second parameter.
        return await (token === undefined ? client.sendRequest(name, params) : client.sendRequest(name, params, token));
      } catch (error) {
        // Whatever a connection says that broke off: what became of the server was told.
        throw client === current ? error : new ServerUnavailableError(name);
      }
    },
    notify(name, params) {
      if (current?.isRunning()) void current.sendNotification(name, params);
    },
    sendSettings(settings) {
      if (!current?.isRunning()) return;
      void current.sendNotification('workspace/didChangeConfiguration', { settings: { verklaar: settings } });
    },
    onNotification(name, listener) {
      listeners[name].add(listener);
      return { dispose: () => void listeners[name].delete(listener) };
    },
    async onProgress(workDoneToken, listener) {
      const { onWorkDone } = await import('./language-client.js');
      await start();
      return current === undefined ? { dispose: () => undefined } : onWorkDone(current, workDoneToken, listener);
    },
    dispose() {
      if (current !== undefined) void leave(current);
      statusChanged.dispose();
    },
  };
}
