import type { FolderOverview, ViewId, ViewNode, WorkspaceOverview } from '../../protocol/overview.js';
import type { ServerStatus } from '../connection/client.js';
import type { Translate } from '../translate.js';
import type { ViewContent, ViewItem } from './view-item.js';

import { commandIds } from '../command-ids.js';
import { hasContent } from './last-good-state.js';

/**
 * What a view shows of an overview. With one project its lines stand at the top; with more, each folder is a line of its own.
 * Folders that are not set up are left out unless there are others: the welcome text of the view speaks for them.
 */
export function buildView(overview: WorkspaceOverview, view: ViewId, server: ServerStatus, t: Translate): ViewContent {
  const { folders } = overview;
  const [only] = folders;
  if (folders.every(({ status }) => status === 'notSetUp')) return { items: [] };
  const isOne = folders.length === 1 && only !== undefined;
  const items = isOne ? itemsOf(only, view, t) : folders.map((folder) => rootOf(folder, view, t));
  const message = serverMessage(server, t) ?? (isOne ? messageOf(only, t) : undefined);
  if (message === undefined) return { items };
  // Four views stand below each other: one tells it.
  if (view === 'register') return { items, message };
  return { items, description: server === 'running' && isOne ? statusText(only, t) : t('as it was before') };
}

/** What is shown is what the server told last: a text above it when there is no server to tell more. */
function serverMessage(server: ServerStatus, t: Translate): string | undefined {
  switch (server) {
    case 'running':
      return undefined;
    case 'idle':
    case 'stopped':
      return t('The Verklaar server has stopped. This is what it told last.');
    case 'restarting':
    case 'starting':
      return t('The Verklaar server is being started again. This is what it told last.');
  }
}

function rootOf(folder: FolderOverview, view: ViewId, t: Translate): ViewItem {
  const message = messageOf(folder, t);
  return {
    id: folder.uri,
    label: folder.name,
    description: statusText(folder, t),
    ...(message === undefined ? {} : { tooltip: escapeMarkdown(message) }),
    icon: folder.status === 'failed' ? 'error' : 'root-folder',
    context: folder.status === 'notSetUp' ? 'folderNotSetUp' : 'folder',
    isOpen: true,
    children: itemsOf(folder, view, t),
    folder: folder.uri,
  };
}

function itemsOf(folder: FolderOverview, view: ViewId, t: Translate): readonly ViewItem[] {
  if (folder.status === 'failed') return failureItems(folder, t);
  return folder.views[view].map((node) => itemOf(node, folder.uri));
}

function itemOf(node: ViewNode, folder: string): ViewItem {
  const { children = [], ...shown } = node;
  return {
    ...shown,
    // One tree may hold several folders.
    id: `${folder}#${node.id}`,
    children: children.map((child) => itemOf(child, folder)),
    folder,
  };
}

/** Steps that are left when nothing could be read. */
function failureItems({ uri, problem }: FolderOverview, t: Translate): readonly ViewItem[] {
  const open: readonly ViewItem[] =
    problem?.location === undefined
      ? []
      : [
          {
            id: `${uri}#problem`,
            label: t('Open {file}', { file: fileNameOf(problem.location.uri) }),
            icon: 'go-to-file',
            location: problem.location,
            children: [],
            folder: uri,
          },
        ];
  return [
    ...open,
    {
      id: `${uri}#again`,
      label: t('Read again'),
      icon: 'refresh',
      command: commandIds.refresh,
      children: [],
      folder: uri,
    },
  ];
}

function statusText({ status }: FolderOverview, t: Translate): string {
  switch (status) {
    case 'current':
      return '';
    case 'failed':
      return t('could not be read');
    case 'notSetUp':
      return t('not set up');
    case 'reading':
      return t('being read');
    case 'stale':
      return t('as it was before');
  }
}

/** A text above the lines, when they are not what the code says now. */
function messageOf(folder: FolderOverview, t: Translate): string | undefined {
  const { status, problem } = folder;
  const reason = problem === undefined ? '' : [problem.message, problem.remedy].filter(Boolean).join(' ');
  if (status === 'failed') return reason === '' ? t('The project could not be read.') : reason;
  if (status === 'stale') return reason === '' ? t('This is the last state that could be read.') : reason;
  return status === 'reading' && hasContent(folder) ? t('The project is being read…') : undefined;
}

function fileNameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+\-!<>|~&]/gu, '\\$&');
}
