import type { ViewNode } from '../../protocol/overview.js';
import type { CommandContext } from './command-context.js';

import { commands, window } from 'vscode';

import { toLocation } from '../to-range.js';
import { withDescendants } from './find-nodes.js';
import { pickNode } from './pick-node.js';

/** Asks for a category and lists the places that hold such data. */
export async function findCategoryUses({ client, store }: CommandContext, given?: ViewNode): Promise<void> {
  const { t } = client;
  const found = given === undefined ? await pickNode(store, 'category', t('Find uses of a category')) : { node: given };
  if (found === undefined) return;
  const places = found === 'none' ? [] : withDescendants([found.node]).flatMap(({ location }) => location ?? []);
  const [first] = places;
  if (first === undefined) {
    void window.showInformationMessage(t('No personal data are declared.'));
    return;
  }
  const from = toLocation(first);
  await commands.executeCommand(
    'editor.action.goToLocations',
    from.uri,
    from.range.start,
    places.map(toLocation),
    'peek',
    t('No personal data are declared.'),
  );
}
