import * as vscode from 'vscode';

import { atScreen, textsOf } from './at-screen.js';
import { until } from './until.js';

const input = '.quick-input-widget input';

const rows = '.quick-input-widget:not([style*="display: none"]) .quick-input-list .monaco-list-row';

/** Chooses in the list that VS Code shows, by what one would type to find it; what it showed before that. */
export async function choose(text: string): Promise<readonly string[]> {
  const shown = await textsOf(rows);
  await atScreen({ do: 'fill', selector: input, text });
  // The list of a question before this one may still stand there for a moment.
  await until(
    `"${text}" in the list`,
    () => textsOf(rows),
    (texts) => texts.some((row) => row.toLowerCase().includes(text.toLowerCase())),
  );
  await atScreen({ do: 'press', keys: 'Enter' });
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
