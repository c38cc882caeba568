import * as vscode from 'vscode';

import type { CommandId } from '../../../extension/src/client/command-ids.js';

/** Commands of the extension that were run so far. */
export const commandsRun = new Set<string>();

/** Runs a command of the extension as its menus do, and remembers that it was. */
export async function runCommand(id: CommandId, given?: unknown): Promise<void> {
  commandsRun.add(id);
  await vscode.commands.executeCommand(id, given);
}
