import type { ExtensionContext } from 'vscode';

import type { Client } from '../connection/client.js';

import { Disposable } from 'vscode';

/** Commands that write, compare and publish documents. */
export function registerDocumentCommands(_context: ExtensionContext, _client: Client): Disposable {
  return Disposable.from();
}
