import { EventEmitter, type ExtensionContext, Uri, type WebviewPanel } from 'vscode';

import type { PreviewContent } from '../../protocol/documents.js';
import type { FromPreview, PreviewChoice, ToPreview } from '../../protocol/preview.js';
import type { Client } from '../connection/client.js';

import { createNonce } from './create-nonce.js';
import { pageHtml } from './page-html.js';
import { previewTexts } from './preview-texts.js';
import { throttle } from './throttle.js';

/** The statement of one project, beside its code. */
export interface PreviewPanel {
  /** URI. */
  readonly folder: string;
  readonly panel: WebviewPanel;
  /** What is shown now; `undefined`: nothing yet, or nothing at all. */
  readonly content: PreviewContent | undefined;
  /** Settles when the page that is in sight shows something, or there is nothing to show. */
  shown(): Promise<PreviewContent | undefined>;
  choose(choice: Pick<PreviewChoice, 'language' | 'statement'>): void;
  /** Marks a sentence; `undefined`: none. */
  reveal(sentence: number | undefined, focus: boolean): void;
  dispose(): void;
}

export interface PreviewPanelOptions {
  readonly context: ExtensionContext;
  readonly client: Client;
  readonly panel: WebviewPanel;
  readonly choice: PreviewChoice;
  /** A person wants to see where a sentence comes from. */
  readonly opened: (pointers: readonly string[]) => void;
}

/** Milliseconds between two renderings at least. */
const pauseBetween = 150;

export function createPreviewPanel({ client, choice, context, opened, panel }: PreviewPanelOptions): PreviewPanel {
  const { t } = client;
  const { folder } = choice;
  let { language, statement } = choice;
  let content: PreviewContent | undefined;
  /** Whether there is a page that hears: it goes when it is out of sight, and is made anew. */
  let isReady = false;
  let waiting: ToPreview | undefined;
  const rendered = new EventEmitter<PreviewContent | undefined>();

  const post = (message: ToPreview): void => void panel.webview.postMessage(message);
  const refresh = throttle(async () => {
    if (!isReady) return;
    const asked = { folder, language, statement };
    try {
      content = (await client.request('verklaar/preview', asked)) ?? undefined;
    } catch (error) {
      // What is shown stays; what became of the server was told when it happened.
      client.output.warn(`No preview: ${String(error)}`);
      rendered.fire(content);
      return;
    }
    if (content === undefined) {
      post({ type: 'nothing', message: t('There is no statement to show yet.') });
    } else {
      if (asked.language === language && asked.statement === statement) ({ language, statement } = content);
      panel.title = content.title;
      const shown = { folder, language: content.language, statement: content.statement };
      post({ type: 'show', content, choice: shown, texts: previewTexts(client, content) });
    }
    if (waiting !== undefined) post(waiting);
    waiting = undefined;
    rendered.fire(content);
  }, pauseBetween);

  const listeners: readonly { dispose(): void }[] = [
    rendered,
    refresh,
    client.onNotification('verklaar/changed', () => {
      refresh.ask();
    }),
    client.onStatus((status) => {
      if (status === 'running') refresh.ask();
    }),
    panel.onDidChangeViewState(() => {
      isReady &&= panel.visible;
    }),
    panel.webview.onDidReceiveMessage((message: FromPreview) => {
      switch (message.type) {
        case 'ready':
          isReady = true;
          refresh.ask();
          break;
        case 'open':
          opened(content?.sentences[message.sentence] ?? []);
          break;
        case 'choose':
          ({ language, statement } = message);
          refresh.ask();
          break;
      }
    }),
  ];
  const dist = Uri.joinPath(context.extensionUri, 'dist');
  panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
  const served = (name: string): string => panel.webview.asWebviewUri(Uri.joinPath(dist, name)).toString();
  panel.webview.html = pageHtml({
    locale: client.locale,
    title: t('Privacy statement'),
    cspSource: panel.webview.cspSource,
    nonce: createNonce(),
    script: served('preview.js'),
    style: served('preview-style.css'),
  });

  return {
    folder,
    panel,
    get content() {
      return content;
    },
    shown: () =>
      content === undefined || !isReady
        ? new Promise((resolve) => {
            const listening = rendered.event((next) => {
              listening.dispose();
              resolve(next);
            });
          })
        : Promise.resolve(content),
    choose(next) {
      ({ language, statement } = next);
      refresh.ask();
    },
    reveal(sentence, focus) {
      const message: ToPreview = { type: 'reveal', sentence, focus };
      if (isReady) post(message);
      else waiting = message;
    },
    dispose() {
      for (const listener of listeners) listener.dispose();
      panel.dispose();
    },
  };
}
