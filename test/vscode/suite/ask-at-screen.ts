import * as vscode from 'vscode';

import { atScreen, textsOf } from './at-screen.js';
import { until } from './until.js';

const input = '.quick-input-widget input';

/** Chooses in the list that VS Code shows, by what one would type to find it. */
export async function choose(text: string): Promise<readonly string[]> {
  const shown = await textsOf('.quick-input-list .monaco-list-row');
  await answer(text);
  return shown;
}

/** Answers the question that VS Code asks in its input box. */
export async function answer(text: string): Promise<void> {
  await atScreen({ do: 'fill', selector: input, text });
  await atScreen({ do: 'press', keys: 'Enter' });
}

/** Waits for a message that says so, then takes all away. */
export async function told(pattern: RegExp): Promise<void> {
  await until(
    `the message ${String(pattern)}`,
    async () => {
      await vscode.commands.executeCommand('notifications.showList');
      return textsOf('.notifications-center .notification-list-item, .notifications-center-header');
    },
    (texts) => texts.some((text) => pattern.test(text)),
  );
  await vscode.commands.executeCommand('notifications.clearAll');
}
