import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

import { openProjectSession } from './analysis/open-project-session.js';
import { createServer } from './create-server.js';
import { features } from './features/index.js';

const connection = createConnection(ProposedFeatures.all);

// What nobody waited for must not end the server: the others still answer.
process.on('unhandledRejection', (reason) => {
  connection.console.error(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
});

createServer(connection, { openSession: openProjectSession, features });
connection.listen();
