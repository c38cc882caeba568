import { type Command, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';

import type { ViewItem } from './view-item.js';

import { toRange } from '../to-range.js';

/** A line as the editor wants it. Texts of a project reach no command: its Markdown is not trusted. */
export function toTreeItem(item: ViewItem): TreeItem {
  const tree = new TreeItem(item.label, collapsibleState(item));
  tree.id = item.id;
  if (item.description !== undefined) tree.description = item.description;
  if (item.tooltip !== undefined) tree.tooltip = new MarkdownString(item.tooltip);
  if (item.icon !== undefined) tree.iconPath = iconOf(item.icon);
  if (item.context !== undefined) tree.contextValue = item.context;
  const command = commandOf(item);
  if (command !== undefined) tree.command = command;
  return tree;
}

const colours: Readonly<Record<string, string>> = {
  error: 'problemsErrorIcon.foreground',
  warning: 'problemsWarningIcon.foreground',
  info: 'problemsInfoIcon.foreground',
};

function iconOf(icon: string): ThemeIcon {
  const colour = colours[icon];
  return colour === undefined ? new ThemeIcon(icon) : new ThemeIcon(icon, new ThemeColor(colour));
}

function collapsibleState({ children, isOpen = false }: ViewItem): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function commandOf({ command, location, label }: ViewItem): Command | undefined {
  if (command !== undefined) return { command, title: label };
  if (location === undefined) return undefined;
  return {
    command: 'vscode.open',
    title: label,
    arguments: [Uri.parse(location.uri), { selection: toRange(location.range), preview: true }],
  };
}
