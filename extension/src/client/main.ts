import { type ExtensionContext, Uri, window, workspace } from 'vscode';

import type { OwnClient } from './connection/create-client.js';
import type { ExtensionApi } from './extension-api.js';

import { registerCommands } from './commands/register-commands.js';
import { createCrashMessages } from './connection/crash-messages.js';
import { createClient } from './connection/create-client.js';
import { readEnvironment } from './connection/environment.js';
import { passOnChanges } from './connection/pass-on-changes.js';
import { startWhenNeeded } from './connection/start-when-needed.js';
import { registerDocumentCommands } from './documents/register-document-commands.js';
import { registerGutter } from './gutter/register-gutter.js';
import { loadTexts } from './load-texts.js';
import { registerPreview } from './preview/register-preview.js';
import { readSettings } from './settings.js';
import { registerStatusBar } from './status-bar/register-status-bar.js';
import { keepState } from './views/keep-state.js';
import { createOverviewStore } from './views/overview-store.js';
import { registerViews } from './views/register-views.js';
import { whenRead } from './views/when-read.js';

/** Milliseconds between two questions for the overview at least. */
const overviewPause = 200;

let running: OwnClient | undefined;

/** Registers what a person sees. The server is started afterwards, and only where there is a project or somebody asks. */
export async function activate(context: ExtensionContext): Promise<ExtensionApi> {
  const { t, locale, bundle } = await loadTexts(context);
  const output = window.createOutputChannel('Verklaar', { log: true });
  const client = createClient({
    serverModule: Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath,
    output,
    t,
    locale,
    messages: createCrashMessages(t),
    initialisation: () => ({
      settings: readSettings(workspace.getConfiguration('verklaar')),
      ...readEnvironment(),
      pages: Uri.joinPath(context.extensionUri, 'dist', 'findings').toString(),
      locale,
      ...(bundle === undefined ? {} : { texts: bundle }),
    }),
  });
  running = client;
  const store = createOverviewStore({
    ask: () => client.request('verklaar/overview', null),
    failed: (reason) => {
      output.warn(`No overview: ${String(reason)}`);
    },
    pause: overviewPause,
  });
  const views = registerViews(client, store);
  const statusBar = registerStatusBar(client, store);
  const gutter = registerGutter(context, client);
  const state = keepState(client, store, views);
  const previews = registerPreview(context, client);
  context.subscriptions.push(
    output,
    client,
    views,
    statusBar,
    gutter,
    state,
    registerCommands({ client, store }),
    registerDocumentCommands(client),
    previews,
    passOnChanges(client),
    startWhenNeeded(client, views),
    client.onNotification('verklaar/changed', () => void store.refresh()),
    client.onStatus((status) => {
      if (status === 'running') void store.refresh();
    }),
  );
  return {
    ready: () => whenRead(client, store),
    server: client,
    overview: () => store.overview,
    state: () => state.current(),
    view: (id) => views.content(id),
    statusBar: () => statusBar.shown(),
    previews: () => previews.panels(),
    marks: (uri) => gutter.shown(uri),
  };
}

export async function deactivate(): Promise<void> {
  await running?.stop();
}
