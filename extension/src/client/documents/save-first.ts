import { type TextDocument, window, workspace } from 'vscode';

import type { FolderOverview } from '../../protocol/overview.js';
import type { Client } from '../connection/client.js';

/** Asks to save what is being edited in a project. Whether to go on: documents are made from what is saved. */
export async function saveFirst({ t }: Client, title: string, folder: FolderOverview): Promise<boolean> {
  const unsaved = workspace.textDocuments.filter((document) => isUnsavedIn(document, folder.uri));
  if (unsaved.length === 0) return true;
  const files = unsaved.map(({ uri }) => workspace.asRelativePath(uri)).join(', ');
  const chosen = await window.showQuickPick(
    [{ label: t('Save and go on'), detail: t('Not saved: {files}.', { files }) }],
    {
      title,
      placeHolder: t('Documents are made from what is saved.'),
      ignoreFocusOut: true,
    },
  );
  if (chosen === undefined) return false;
  const saved = await Promise.all(unsaved.map((document) => document.save()));
  return saved.every(Boolean);
}

function isUnsavedIn({ isDirty, uri }: TextDocument, folder: string): boolean {
  return isDirty && uri.scheme === 'file' && uri.toString().startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
