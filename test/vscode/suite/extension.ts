import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import type { ExtensionApi } from '../../../extension/src/client/extension-api.js';

/** The extension, activated. */
export async function activate(): Promise<ExtensionApi> {
  const extension = vscode.extensions.getExtension<ExtensionApi>('verklaar.verklaar-vscode');
  assert.ok(extension !== undefined, 'The extension is not installed');
  return extension.activate();
}
