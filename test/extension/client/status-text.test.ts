import assert from 'node:assert/strict';

import type { ServerStatus } from '../../../extension/src/client/connection/client.js';
import type { WorkspaceOverview } from '../../../extension/src/protocol/overview.js';

import { countOpenPoints, statusText } from '../../../extension/src/client/status-bar/status-text.js';
import { createTranslate } from '../../../extension/src/client/translate.js';
import { workspaceState } from '../../../extension/src/client/views/workspace-state.js';
import { folder, overviewOf } from './overview.js';

const t = createTranslate();
const counts = (error: number, warning: number, info = 0) => ({
  counts: { activities: 1, personalData: 2, recipients: 0, openPoints: { error, warning, info } },
});
const shop = folder(counts(2, 5, 1));

describe('The status bar', () => {
  const textOf = (overview: WorkspaceOverview | undefined, server: ServerStatus): string | undefined =>
    statusText(overview, server, t)?.text;

  it('counts errors and warnings of all projects', () => {
    const two = overviewOf(shop, folder({ uri: 'file:///desk', ...counts(1, 0) }));
    assert.equal(textOf(two, 'running'), '$(law) 8 open points');
    assert.deepEqual(countOpenPoints(two), { error: 3, warning: 5, info: 1 });
  });

  it('turns while something is read', () => {
    assert.equal(textOf(undefined, 'starting'), '$(sync~spin) Verklaar');
    assert.equal(textOf(overviewOf(folder({ status: 'reading' })), 'running'), '$(sync~spin) Verklaar');
    assert.equal(textOf(overviewOf(shop), 'restarting'), '$(sync~spin) 7 open points');
  });

  it('marks a state that lags behind', () => {
    const problem = { message: 'src/a.ts cannot be parsed.', remedy: 'Mend it.' };
    const shown = statusText(overviewOf({ ...shop, status: 'stale', problem }), 'running', t);
    assert.equal(shown?.text, '$(history) 7 open points');
    assert.equal(
      shown.tooltip,
      ['shop: open points', 'Errors: 2, warnings: 5, remarks: 1', 'src/a.ts cannot be parsed.', 'Mend it.'].join('\n'),
    );
  });

  it('counts nothing where nothing could be read', () => {
    const problem = { message: 'The config has mistakes: 2.' };
    const shown = statusText(overviewOf(folder({ status: 'failed', problem })), 'running', t);
    assert.deepEqual(shown, {
      text: '$(warning) Verklaar',
      tooltip: 'shop: open points\nThe config has mistakes: 2.',
      isBroken: false,
    });
  });

  it('says nothing where nothing is set up', () => {
    assert.equal(textOf(overviewOf(folder({ status: 'notSetUp' })), 'running'), undefined);
    assert.equal(textOf(undefined, 'idle'), undefined);
    assert.equal(textOf(overviewOf(), 'running'), undefined);
  });

  it('offers to start a server that is gone', () => {
    const { text, isBroken } = statusText(overviewOf(shop), 'stopped', t) ?? {};
    assert.deepEqual({ text, isBroken }, { text: '$(error) Verklaar', isBroken: true });
  });
});

describe('The state that menus and welcome texts go by', () => {
  it('follows the server until there is an overview', () => {
    const states = (['idle', 'starting', 'running', 'restarting', 'stopped'] as const).map((server) =>
      workspaceState(undefined, server),
    );
    assert.deepEqual(states, ['notSetUp', 'reading', 'reading', 'reading', 'failed']);
  });

  it('is that of the projects there are', () => {
    const stateOf = (...statuses: readonly (typeof shop.status)[]) =>
      workspaceState(overviewOf(...statuses.map((status) => folder({ status }))), 'running');
    assert.equal(stateOf(), 'notSetUp');
    assert.equal(stateOf('notSetUp'), 'notSetUp');
    assert.equal(stateOf('notSetUp', 'reading'), 'reading');
    assert.equal(stateOf('reading', 'current'), 'ready');
    assert.equal(stateOf('failed'), 'unreadable');
    assert.equal(stateOf('failed', 'reading'), 'reading');
    assert.equal(stateOf('failed', 'stale'), 'ready');
    assert.equal(stateOf('stale'), 'ready');
  });

  it('stays what it was when the server goes', () => {
    assert.equal(workspaceState(overviewOf(shop), 'stopped'), 'ready');
  });
});
