import { type CodeLensParams, CodeLensRefreshRequest } from 'vscode-languageserver/node';

import type { Feature } from '../../feature.js';

import { answer } from '../../answer.js';
import { throttle } from '../../throttle.js';
import { lensesOf } from './lenses-of.js';

/** Milliseconds: an editor asks by itself after each keystroke. */
const pause = 400;

/** How much personal data a holder holds, above it; a click leads to the views. */
export const codeLens: Feature = {
  capabilities: { codeLensProvider: { resolveProvider: false } },
  register(server) {
    server.connection.onCodeLens(
      answer(server, 'codeLens', ({ textDocument: { uri } }: CodeLensParams) => {
        const at = server.settings().codeLens.enabled ? server.projects.of(uri) : undefined;
        const state = at?.session.state();
        return at === undefined || state === undefined ? [] : lensesOf(server, at, state);
      }),
    );
    const refresh = throttle(server, pause, () => {
      if (server.client.workspace?.codeLens?.refreshSupport === true) {
        void server.connection.sendRequest(CodeLensRefreshRequest.type);
      }
    });
    server.projects.onChange(refresh);
    server.onSettings(refresh);
  },
};
