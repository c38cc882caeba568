import { commands, type Disposable, window } from 'vscode';

import type { FixQuestionToAsk } from '../../protocol/fixes.js';
import type { Client } from '../connection/client.js';

/** Behind quick fixes that ask something; of no use by itself, so that the manifest does not contribute it. */
const answerFixCommand = 'verklaar.answerFix';

/** Asks a person what a change must say, and has the server make it. Nothing is changed when they say nothing. */
export function registerAnswerFix(client: Client): Disposable {
  return commands.registerCommand(answerFixCommand, async (question: FixQuestionToAsk) => {
    const answer = await ask(client, question);
    if (answer === undefined || answer.trim() === '') return;
    const { uri, fix } = question;
    const { outcome, message } = await client.request('verklaar/answerFix', { uri, fix, answer });
    if (outcome === 'refused' && message !== undefined) void window.showWarningMessage(message);
  });
}

async function ask(
  client: Client,
  { title, prompt, choices = [], isOpen, placeholder }: FixQuestionToAsk,
): Promise<string | undefined> {
  if (choices.length > 0) {
    const other = { label: client.t('Something else …'), value: undefined };
    const picked = await window.showQuickPick([...choices, ...(isOpen === true ? [other] : [])], {
      title,
      placeHolder: prompt,
      matchOnDescription: true,
    });
    if (picked?.value !== undefined || isOpen !== true || picked === undefined) return picked?.value;
  }
  return window.showInputBox({
    title,
    prompt,
    ...(placeholder !== undefined && { placeHolder: placeholder }),
    ignoreFocusOut: true,
  });
}
