import { extensions, workspace } from 'vscode';

import type { Environment } from '../../protocol/settings.js';

/** Trust of the workspace, and whether ESLint reports in this editor too. */
export function readEnvironment(): Required<Environment> {
  return {
    isTrusted: workspace.isTrusted,
    // Extensions that are disabled are not among them.
    hasEslint:
      extensions.getExtension('dbaeumer.vscode-eslint') !== undefined &&
      workspace.getConfiguration('eslint').get<unknown>('enable') !== false,
  };
}
