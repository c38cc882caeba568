import { type TextDocument, window, workspace } from 'vscode';

import type { FolderOverview } from '../../protocol/overview.js';
import type { Client } from '../connection/client.js';

/** Asks to save what is being edited in a project. Whether to go on: documents are made from what is saved. */
export async function saveFirst({ t }: Client, folder: FolderOverview): Promise<boolean> {
  const unsaved = workspace.textDocuments.filter((document) => isUnsavedIn(document, folder.uri));
  if (unsaved.length === 0) return true;
  const save = t('Save and go on');
  const chosen = await window.showWarningMessage(
    t('Documents are made from what is saved.'),
    {
      modal: true,
      detail: t('Not saved: {files}.', { files: unsaved.map(({ uri }) => workspace.asRelativePath(uri)).join(', ') }),
    },
    save,
  );
  if (chosen !== save) return false;
  const saved = await Promise.all(unsaved.map((document) => document.save()));
  return saved.every(Boolean);
}

function isUnsavedIn({ isDirty, uri }: TextDocument, folder: string): boolean {
  return isDirty && uri.scheme === 'file' && uri.toString().startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
