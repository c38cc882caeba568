import { commands, Disposable } from 'vscode';

import type { ViewItem } from '../views/view-item.js';
import type { CommandContext } from './command-context.js';

import { type CommandId, commandIds } from '../command-ids.js';
import { ServerUnavailableError } from '../connection/server-unavailable-error.js';
import { registerAnswerFix } from './answer-fix.js';
import { findCategoryUses } from './find-category-uses.js';
import { goToActivity } from './go-to-activity.js';
import { openRule } from './open-rule.js';
import { refresh } from './refresh.js';
import { renameActivity } from './rename-activity.js';
import { setUp } from './set-up.js';

/** Commands of the client itself; those about documents register elsewhere. */
export function registerCommands(context: CommandContext): Disposable {
  const { client } = context;
  const register = (id: CommandId, run: (item?: ViewItem) => Promise<unknown>): Disposable =>
    commands.registerCommand(id, async (item?: ViewItem) => {
      try {
        await run(item);
      } catch (error) {
        // What became of the server was told when it happened.
        if (!(error instanceof ServerUnavailableError)) throw error;
      }
    });
  return Disposable.from(
    register(commandIds.setUp, (item) => setUp(context, item)),
    register(commandIds.refresh, () => refresh(context)),
    register(commandIds.restartServer, () => client.restart()),
    register(commandIds.showOutput, () => {
      client.output.show();
      return Promise.resolve();
    }),
    register(commandIds.goToActivity, () => goToActivity(context)),
    register(commandIds.findCategoryUses, (item) => findCategoryUses(context, item)),
    register(commandIds.renameActivity, (item) => renameActivity(context, item)),
    register(commandIds.openRule, openRule),
    registerAnswerFix(client),
  );
}
