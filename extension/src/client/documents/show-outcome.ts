import { commands, env, Uri, window, workspace } from 'vscode';

import type { DocumentsOutcome } from '../../protocol/documents.js';
import type { Client } from '../connection/client.js';
import type { Details } from './details.js';

export interface ShownOutcome {
  /** What was asked for, the name of its details. */
  readonly title: string;
  /** The file to open was opened already. */
  readonly isOpen?: boolean;
}

/** Tells what came of something in a message, with what can be done now. Settles when the message was answered or went away. */
export async function showOutcome(
  { t }: Client,
  details: Details,
  outcome: DocumentsOutcome,
  { isOpen = false, title }: ShownOutcome,
): Promise<void> {
  const text = [outcome.message, outcome.remedy].filter(Boolean).join(' ');
  const actions = new Map<string, () => PromiseLike<unknown>>();
  const { details: more, open } = outcome;
  if (more !== undefined) actions.set(t('Show details'), () => details.show(title, more));
  if (open !== undefined && !isOpen) {
    const isPage = open.endsWith('.html');
    actions.set(isPage ? t('Open in browser') : t('Open'), () =>
      isPage ? env.openExternal(Uri.parse(open)) : window.showTextDocument(Uri.parse(open)),
    );
  }
  const [concerned] = outcome.files;
  if (outcome.outcome === 'refused' && concerned !== undefined) {
    actions.set(t('Open the file'), () => window.showTextDocument(Uri.parse(concerned)));
  }
  if (outcome.outcome === 'refused' && !workspace.isTrusted) {
    actions.set(t('Manage trust'), () => commands.executeCommand('workbench.trust.manage'));
  }
  const show = outcome.outcome === 'done' ? window.showInformationMessage : window.showWarningMessage;
  const chosen = await show(text, ...actions.keys());
  if (chosen !== undefined) await actions.get(chosen)?.();
}
