import type { InitializeResult, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';

import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

import type { OpenProjectSession, ProjectSession } from '../../extension/src/server/analysis/project-session.js';
import type { Feature } from '../../extension/src/server/feature.js';

import { createServer } from '../../extension/src/server/create-server.js';
import { features } from '../../extension/src/server/features/index.js';
import { uriOfPath } from '../../extension/src/server/projects/paths.js';
import { openAnalysedSession } from './analysed-session.js';
import { repositoryPath } from './sample.js';

export interface LanguageClientOptions {
  /** Absolute paths of the workspace folders. */
  readonly folders: readonly string[];
  /** Language of the editor; its bundle is loaded. Default: English. */
  readonly locale?: string;
  readonly settings?: object;
  readonly isTrusted?: boolean;
  readonly hasEslint?: boolean;
  readonly pages?: string;
  readonly features?: readonly Feature[];
  readonly openSession?: OpenProjectSession;
  /** Of the client; default: none of the optional ones. */
  readonly capabilities?: object;
}

/** A real client over streams, and the server behind it in this process. */
export interface LanguageClient {
  readonly connection: MessageConnection;
  readonly initialised: InitializeResult;
  readonly request: <T>(method: string, parameters?: unknown) => Promise<T>;
  /** Opens a file, with the text on disk or another; gives its URI. */
  readonly open: (file: string, text?: string) => string;
  /** Another whole text of an open file. */
  readonly change: (file: string, text: string) => void;
  readonly shut: (file: string) => void;
  readonly notify: (method: string, parameters: unknown) => void;
  /** Resolves with the first notification that satisfies the test; those that came before count. */
  readonly told: <T>(method: string, test?: (parameters: T) => boolean) => Promise<T>;
  /** The last diagnostics of a file that satisfy the test. */
  readonly diagnosed: (
    file: string,
    test?: (told: PublishDiagnosticsParams) => boolean,
  ) => Promise<PublishDiagnosticsParams>;
  /** Waits until every project that the server has opened was read. */
  readonly read: () => Promise<void>;
  readonly uriOf: (file: string) => string;
  readonly stop: () => Promise<void>;
}

/** Starts a server in this process and speaks the protocol with it, as an editor does. Ends with {@link LanguageClient.stop}. */
export async function startLanguageClient(options: LanguageClientOptions): Promise<LanguageClient> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const serverSide = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  const sessions: ProjectSession[] = [];
  createServer(serverSide, {
    openSession: (sessionOptions) => {
      const session = (options.openSession ?? openAnalysedSession)(sessionOptions);
      sessions.push(session);
      return session;
    },
    features: options.features ?? features,
  });
  serverSide.listen();

  const connection = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const told: { readonly method: string; readonly parameters: unknown }[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification((method, parameters: unknown) => {
    told.push({ method, parameters });
    for (const look of waiting) look();
  });
  connection.onRequest(() => null);
  connection.listen();

  const locale = options.locale ?? 'en';
  const initialised = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities: options.capabilities ?? {},
    workspaceFolders: options.folders.map((folder) => ({
      uri: uriOfPath(folder),
      name: folder.slice(folder.lastIndexOf('/') + 1),
    })),
    initializationOptions: {
      settings: options.settings ?? {},
      isTrusted: options.isTrusted ?? true,
      hasEslint: options.hasEslint ?? false,
      locale,
      ...(options.pages !== undefined && { pages: options.pages }),
      ...(locale !== 'en' && { texts: bundleOf(locale) }),
    },
  });
  await connection.sendNotification('initialized', {});

  const versions = new Map<string, number>();
  const notify = (method: string, parameters: unknown): void => void connection.sendNotification(method, parameters);
  const wait = async <T>(find: () => T | undefined): Promise<T> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = find();
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  const ofMethod = (method: string): readonly unknown[] =>
    told.filter((one) => one.method === method).map(({ parameters }) => parameters);

  return {
    connection,
    initialised,
    request: async <T>(method: string, parameters?: unknown) => connection.sendRequest<T>(method, parameters),
    open(file, text = readFileSync(file, 'utf8')) {
      const uri = uriOfPath(file);
      versions.set(file, 1);
      notify('textDocument/didOpen', {
        textDocument: { uri, languageId: languageOf(file), version: 1, text },
      });
      return uri;
    },
    change(file, text) {
      const version = (versions.get(file) ?? 1) + 1;
      versions.set(file, version);
      notify('textDocument/didChange', { textDocument: { uri: uriOfPath(file), version }, contentChanges: [{ text }] });
    },
    shut(file) {
      notify('textDocument/didClose', { textDocument: { uri: uriOfPath(file) } });
    },
    notify,
    told: async <T>(method: string, test: (parameters: T) => boolean = () => true) =>
      wait(() => (ofMethod(method) as readonly T[]).find(test)),
    diagnosed: async (file, test = () => true) =>
      wait(() => {
        const all = ofMethod('textDocument/publishDiagnostics') as readonly PublishDiagnosticsParams[];
        const last = all.findLast(({ uri }) => uri === uriOfPath(file));
        return last !== undefined && test(last) ? last : undefined;
      }),
    async read() {
      for (let known = -1; known !== sessions.length;) {
        known = sessions.length;
        // What was sent before is known to the server once it has answered; and it opens projects one after the other.
        await connection.sendRequest('verklaar/overview').catch(() => undefined);
        await Promise.all(sessions.map((session) => session.settled()));
      }
    },
    uriOf: uriOfPath,
    async stop() {
      await connection.sendRequest('shutdown');
      connection.dispose();
      serverSide.dispose();
    },
  };
}

function bundleOf(locale: string): Readonly<Record<string, string>> {
  const file = repositoryPath(`extension/l10n/bundle.l10n.${locale.split('-', 1)[0] ?? ''}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;
}

const languages: readonly (readonly [ending: RegExp, language: string])[] = [
  [/\.[cm]?tsx$/u, 'typescriptreact'],
  [/\.[cm]?ts$/u, 'typescript'],
  [/verklaar\.config\.jsonc?$/u, 'jsonc'],
  [/\.json$/u, 'json'],
  [/\.ya?ml$/u, 'yaml'],
];

function languageOf(file: string): string {
  return languages.find(([ending]) => ending.test(file))?.[1] ?? 'plaintext';
}
