import { commands, Disposable } from 'vscode';

import type { Client } from '../connection/client.js';

import { type CommandId, commandIds } from '../command-ids.js';
import { ServerUnavailableError } from '../connection/server-unavailable-error.js';
import { checkDocuments, diffSinceApproval } from './check-documents.js';
import { createDetails } from './details.js';
import { type DocumentCommand, givenFrom } from './document-command.js';
import { generate } from './generate.js';
import { publish } from './publish.js';

/** Commands that write, compare and publish documents. Each takes what is known already: see `Given`. */
export function registerDocumentCommands(client: Client): Disposable {
  const details = createDetails();
  const register = (id: CommandId, run: (command: DocumentCommand) => Promise<void>): Disposable =>
    commands.registerCommand(id, async (value?: unknown) => {
      try {
        await run({ client, details, given: givenFrom(value) });
      } catch (error) {
        // What became of the server was told when it happened.
        if (!(error instanceof ServerUnavailableError)) throw error;
      }
    });
  return Disposable.from(
    details,
    register(commandIds.generateStatement, (command) => generate(command, 'statement')),
    register(commandIds.generateRegister, (command) => generate(command, 'register')),
    register(commandIds.checkDocuments, checkDocuments),
    register(commandIds.publish, publish),
    register(commandIds.diffSinceApproval, diffSinceApproval),
  );
}
