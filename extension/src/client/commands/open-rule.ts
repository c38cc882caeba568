import { commands, env, Uri } from 'vscode';

import type { ViewItem } from '../views/view-item.js';

/** Shows the page that explains a finding: pages come with the extension, so that nothing is fetched. */
export async function openRule(item: ViewItem | undefined): Promise<void> {
  if (item?.help === undefined) return;
  const page = Uri.parse(item.help);
  if (page.scheme === 'file') await commands.executeCommand('markdown.showPreview', page);
  else await env.openExternal(page);
}
