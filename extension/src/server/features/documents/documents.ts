import type { CancellationToken } from 'vscode-languageserver/node';

import type { RequestName, Requests } from '../../../protocol/messages.js';
import type { Feature, Server } from '../../feature.js';

import { answer } from '../../answer.js';
import { check } from './check.js';
import { diff } from './diff.js';
import { factsAt } from './facts-at.js';
import { generate } from './generate.js';
import { locate } from './locate.js';
import { preview } from './preview.js';
import { publish } from './publish.js';
import { setUp } from './set-up.js';

/** Documents: written, compared, published and shown by the functions of the command line. */
export const documents: Feature = {
  capabilities: {},
  register(server) {
    handle(server, 'verklaar/generate', generate);
    handle(server, 'verklaar/check', check);
    handle(server, 'verklaar/publish', publish);
    handle(server, 'verklaar/diff', diff);
    handle(server, 'verklaar/setUp', setUp);
    handle(server, 'verklaar/preview', preview);
    handle(server, 'verklaar/locate', locate);
    handle(server, 'verklaar/factsAt', factsAt);
  },
};

function handle<Name extends RequestName>(
  server: Server,
  name: Name,
  run: (
    server: Server,
    parameters: Requests[Name]['params'],
    token: CancellationToken,
  ) => Promise<Requests[Name]['result']>,
): void {
  const handler = answer(server, name, (parameters: Requests[Name]['params'], token) => run(server, parameters, token));
  server.connection.onRequest(name, handler);
}
