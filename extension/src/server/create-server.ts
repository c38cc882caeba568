import type {
  ClientCapabilities,
  Connection,
  DidChangeWorkspaceFoldersParams,
  InitializeParams,
  ServerCapabilities,
} from 'vscode-languageserver/node';

import { TextDocument } from 'vscode-languageserver-textdocument';
import { TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';

import type { Environment, InitialisationOptions, Settings } from '../protocol/settings.js';
import type { OpenProjectSession } from './analysis/project-session.js';
import type { Feature, Server } from './feature.js';

import { registerWatchers } from './projects/register-watchers.js';
import { createWorkspaceProjects } from './projects/workspace-projects.js';
import { readSettings } from './read-settings.js';
import { createTexts } from './texts.js';

export interface ServerOptions {
  readonly openSession: OpenProjectSession;
  readonly features: readonly Feature[];
}

/**
 * A language server over a connection that does not listen yet. Nothing of a workspace is read before a text is opened or a
 * request needs it.
 */
export function createServer(connection: Connection, { openSession, features }: ServerOptions): void {
  const documents = new TextDocuments(TextDocument);
  const listeners: (() => void)[] = [];
  const closing: (() => void)[] = [];
  let settings: Settings = readSettings(undefined);
  let environment: Required<Environment> = { isTrusted: false, hasEslint: false };
  let can: ClientCapabilities['workspace'] = {};

  const projects = createWorkspaceProjects({
    openSession,
    delay: () => settings.analysis.delay,
    openTexts: () => documents.all().map((document) => [document.uri, document.getText()] as const),
  });
  const takeSettings = (given: unknown): void => {
    settings = readSettings(given);
    for (const listener of listeners) listener();
  };

  connection.onInitialize((parameters: InitializeParams) => {
    const options = (parameters.initializationOptions ?? {}) as Partial<InitialisationOptions>;
    settings = readSettings(options.settings);
    environment = { isTrusted: options.isTrusted ?? false, hasEslint: options.hasEslint ?? false };
    can = parameters.capabilities.workspace;
    projects.changeFolders({ added: parameters.workspaceFolders ?? [] });
    const server: Server = {
      ...createTexts(options.locale ?? parameters.locale ?? 'en', options.texts),
      connection,
      documents,
      projects,
      client: parameters.capabilities,
      pages: options.pages?.replace(/\/$/u, ''),
      settings: () => settings,
      onClose: (listener) => void closing.push(listener),
      onSettings: (listener) => void listeners.push(listener),
      get isTrusted() {
        return environment.isTrusted;
      },
      get hasEslint() {
        return environment.hasEslint;
      },
    };
    for (const feature of features) feature.register(server);
    const capabilities = features.reduce<ServerCapabilities>((all, feature) => ({ ...all, ...feature.capabilities }), {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    });
    return { capabilities, serverInfo: { name: 'Verklaar' } };
  });

  connection.onInitialized(() => {
    if (can?.didChangeWatchedFiles?.dynamicRegistration === true) void registerWatchers(connection);
    // The library has taken the notification for itself, from clients that announce it.
    if (can?.workspaceFolders === true) {
      connection.workspace.onDidChangeWorkspaceFolders((event) => {
        projects.changeFolders(event);
      });
    }
  });
  connection.onNotification('workspace/didChangeWorkspaceFolders', ({ event }: DidChangeWorkspaceFoldersParams) => {
    projects.changeFolders(event);
  });
  connection.onDidChangeConfiguration(({ settings: given }: { readonly settings: unknown }) => {
    const section = (given as { readonly verklaar?: unknown } | null | undefined)?.verklaar;
    if (section !== undefined || can?.configuration !== true) takeSettings(section);
    else void connection.workspace.getConfiguration('verklaar').then(takeSettings);
  });
  connection.onNotification('verklaar/environment', (change: Environment) => {
    environment = { ...environment, ...change };
    for (const listener of listeners) listener();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    projects.refresh(changes.map(({ uri }) => uri));
  });
  documents.onDidChangeContent(({ document }) => {
    projects.of(document.uri);
    projects.update(document.uri, document.getText());
  });
  documents.onDidClose(({ document }) => {
    projects.update(document.uri, undefined);
  });
  connection.onShutdown(() => {
    for (const listener of closing) listener();
    projects.close();
  });
  documents.listen(connection);
}
