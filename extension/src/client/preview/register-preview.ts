import { commands, Disposable, type ExtensionContext, ViewColumn, type WebviewPanel, window } from 'vscode';

import type { PreviewChoice } from '../../protocol/preview.js';
import type { Client } from '../connection/client.js';

import { commandIds } from '../command-ids.js';
import { ServerUnavailableError } from '../connection/server-unavailable-error.js';
import { chooseFolder } from '../documents/choose-folder.js';
import { givenFrom } from '../documents/document-command.js';
import { chooseStatement } from './choose-statement.js';
import { findSentence } from './find-sentence.js';
import { factsAtCursor, followCursor } from './follow-cursor.js';
import { createPreviewPanel, type PreviewPanel } from './preview-panel.js';
import { showDeclaration } from './show-declaration.js';

/** Type of the panel, as the manifest names it. */
const viewType = 'verklaar.preview';

/** What tests may know of a preview. */
export interface PreviewRegistration {
  panels(): readonly PreviewPanel[];
  dispose(): void;
}

/** The preview of statements, one panel a project: live as one types, with the way from a sentence to the code and back. */
export function registerPreview(context: ExtensionContext, client: Client): PreviewRegistration {
  const { t } = client;
  const previews = new Map<string, PreviewPanel>();

  const adopt = (panel: WebviewPanel, choice: PreviewChoice): PreviewPanel => {
    const preview = createPreviewPanel({
      context,
      client,
      panel,
      choice,
      opened: (pointers) => void open(preview, pointers),
    });
    previews.get(choice.folder)?.dispose();
    previews.set(choice.folder, preview);
    panel.onDidDispose(() => {
      if (previews.get(choice.folder) === preview) previews.delete(choice.folder);
      preview.dispose();
    });
    return preview;
  };
  const open = async (preview: PreviewPanel, pointers: readonly string[]): Promise<void> => {
    if (await showDeclaration(client, preview, pointers)) return;
    void window.showInformationMessage(t('This sentence tells nothing that the project declares.'));
  };
  const show = (choice: PreviewChoice): PreviewPanel => {
    const present = previews.get(choice.folder);
    if (present !== undefined) {
      // The language that a person chose stays.
      if (present.content?.statement !== choice.statement) present.choose(choice);
      present.panel.reveal(undefined, true);
      return present;
    }
    const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    return adopt(window.createWebviewPanel(viewType, t('Privacy statement'), column, {}), choice);
  };

  async function preview(value?: unknown): Promise<PreviewPanel | undefined> {
    const title = t('Preview statement');
    const folder = await chooseFolder(client, title, givenFrom(value).folder);
    const choice = folder && (await chooseStatement(client, title, folder));
    return choice && show(choice);
  }

  async function reveal(): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor === undefined) return;
    const facts = await factsAtCursor(client, editor);
    const shown =
      facts === null ? undefined : (previews.get(facts.folder) ?? (await preview({ folder: facts.folder })));
    shown?.panel.reveal(undefined, true);
    await shown?.shown();
    const sentence = facts === null ? undefined : findSentence(shown?.content?.sentences ?? [], facts.pointers);
    if (shown === undefined || sentence === undefined) {
      void window.showInformationMessage(t('The statement says nothing of this place.'));
      return;
    }
    shown.reveal(sentence, true);
  }

  const register = (id: string, run: (value?: unknown) => Promise<unknown>): Disposable =>
    commands.registerCommand(id, async (value?: unknown) => {
      try {
        await run(value);
      } catch (error) {
        // What became of the server was told when it happened.
        if (!(error instanceof ServerUnavailableError)) throw error;
      }
    });
  const registered = Disposable.from(
    register(commandIds.previewStatement, preview),
    register(commandIds.revealInPreview, reveal),
    followCursor(client, () => [...previews.values()]),
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel: WebviewPanel, state: unknown) => {
        if (isChoice(state)) adopt(panel, state);
        else panel.dispose();
        return Promise.resolve();
      },
    }),
  );
  return {
    panels: () => [...previews.values()],
    dispose() {
      registered.dispose();
      for (const panel of previews.values()) panel.dispose();
    },
  };
}

function isChoice(state: unknown): state is PreviewChoice {
  if (typeof state !== 'object' || state === null) return false;
  const { folder, language, statement } = state as Readonly<Record<keyof PreviewChoice, unknown>>;
  return [folder, language, statement].every((value) => typeof value === 'string');
}
