import * as vscode from 'vscode';

import { until } from './until.js';

/** Our diagnostics of a file, once there are such as a test waits for. */
export async function diagnosticsOf(
  uri: vscode.Uri,
  isIt: (found: readonly vscode.Diagnostic[]) => boolean = (found) => found.length > 0,
): Promise<readonly vscode.Diagnostic[]> {
  return until(
    `diagnostics of ${uri.path}`,
    () => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'verklaar'),
    isIt,
  );
}

/** The id of a finding. */
export function idOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
