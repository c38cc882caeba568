import { commands, window } from 'vscode';

import type { ViewItem } from '../views/view-item.js';
import type { CommandContext } from './command-context.js';

import { toLocation } from '../to-range.js';
import { type CategoryUses, collectCategories } from './categories.js';

/** Lists the places that hold data of a category: of the line of a view that it was called on, else of the one chosen. */
export async function findCategoryUses({ client, store }: CommandContext, item?: ViewItem): Promise<void> {
  const { t } = client;
  if (store.overview === undefined) await store.refresh();
  const categories = collectCategories(store.overview);
  if (categories.length === 0) {
    void window.showInformationMessage(t('No personal data are declared.'));
    return;
  }
  const uses = categories.find(({ label }) => label === item?.label) ?? (await pick(categories, t));
  const places = uses?.places.map(toLocation) ?? [];
  const [first] = places;
  if (first === undefined) return;
  await window.showTextDocument(first.uri, { selection: first.range });
  await commands.executeCommand('editor.action.showReferences', first.uri, first.range.start, places);
}

async function pick(
  categories: readonly CategoryUses[],
  t: CommandContext['client']['t'],
): Promise<CategoryUses | undefined> {
  const items = categories.map((uses) => ({
    label: uses.label,
    description: t('places: {count}', { count: uses.places.length }),
    uses,
  }));
  return (await window.showQuickPick(items, { title: t('Find uses of a category') }))?.uses;
}
