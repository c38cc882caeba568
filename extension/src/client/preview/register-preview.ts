import type { ExtensionContext } from 'vscode';

import type { Client } from '../connection/client.js';

import { Disposable } from 'vscode';

/** The preview of a statement, live as one types. */
export function registerPreview(_context: ExtensionContext, _client: Client): Disposable {
  return Disposable.from();
}
