import { commands, EventEmitter, type TreeView, window } from 'vscode';

import type { ViewId } from '../../protocol/overview.js';
import type { Client } from '../connection/client.js';
import type { Disposable } from '../disposable.js';
import type { OverviewStore } from './overview-store.js';
import type { ViewContent, ViewItem } from './view-item.js';

import { buildView } from './build-view.js';
import { toTreeItem } from './to-tree-item.js';

const viewIds: readonly ViewId[] = ['register', 'recipients', 'openPoints', 'coverage'];

export interface Views extends Disposable {
  /** What a view shows now. */
  content(view: ViewId): ViewContent;
  /** Whether a person sees any of them. */
  isVisible(): boolean;
  onVisible(listener: () => void): void;
  /** Shown beside the icon in the activity bar. */
  setBadge(count: number, tooltip: string): void;
}

/** The four views of the container in the activity bar, kept in step with the overview. */
export function registerViews(client: Client, store: OverviewStore): Views {
  const views = new Map(viewIds.map((id) => [id, createView(id, titleOf(id, client.t))]));
  const update = (): void => {
    const { overview } = store;
    if (overview === undefined) return;
    for (const [id, view] of views) {
      const content = buildView(overview, id, client.status, client.t);
      // While a tree is being filled VS Code takes it for empty: what to say of an empty one waits for this key.
      void commands.executeCommand('setContext', `verklaar.${id}.isEmpty`, content.items.length === 0);
      view.show(content);
    }
  };
  store.onChange(update);
  const listening = client.onStatus(update);
  const trees = [...views.values()].map(({ tree }) => tree);
  return {
    content: (view) => views.get(view)?.content() ?? { items: [] },
    isVisible: () => trees.some(({ visible }) => visible),
    onVisible(listener) {
      for (const tree of trees) {
        tree.onDidChangeVisibility(({ visible }) => {
          if (visible) listener();
        });
      }
    },
    setBadge(count, tooltip) {
      const points = views.get('openPoints')?.tree;
      if (points !== undefined) points.badge = count === 0 ? undefined : { value: count, tooltip };
    },
    dispose: () => {
      listening.dispose();
      for (const tree of trees) tree.dispose();
    },
  };
}

interface View {
  readonly tree: TreeView<ViewItem>;
  readonly content: () => ViewContent;
  readonly show: (content: ViewContent) => void;
}

/** In the language of the extension: what the manifest says is in that of the editor, which may be another. */
function titleOf(id: ViewId, t: Client['t']): string {
  switch (id) {
    case 'coverage':
      return t('Coverage');
    case 'openPoints':
      return t('Open points');
    case 'recipients':
      return t('Recipients');
    case 'register':
      return t('Register');
  }
}

function createView(id: ViewId, title: string): View {
  const changed = new EventEmitter<undefined>();
  let content: ViewContent = { items: [] };
  const tree = window.createTreeView<ViewItem>(`verklaar.${id}`, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (item) => [...(item === undefined ? content.items : item.children)],
      getTreeItem: toTreeItem,
    },
    showCollapseAll: true,
  });
  tree.title = title;
  return {
    tree,
    content: () => content,
    show(next) {
      content = next;
      tree.message = content.message ?? '';
      tree.description = content.description ?? '';
      changed.fire(undefined);
    },
  };
}
