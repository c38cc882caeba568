import assert from 'node:assert/strict';

import type { WorkspaceOverview } from '../../../extension/src/protocol/overview.js';

import { createOverviewStore, type OverviewStore } from '../../../extension/src/client/views/overview-store.js';
import { folder, overviewOf } from './overview.js';

/** A server that answers when it is told to. */
function slowServer() {
  const asked: ((answer: WorkspaceOverview | Error) => void)[] = [];
  return {
    asked,
    /** Resolves when it was asked so many times. */
    isAsked: async (times: number) => {
      while (asked.length < times) await new Promise((resolve) => setTimeout(resolve, 1));
    },
    ask: () =>
      new Promise<WorkspaceOverview>((resolve, reject) => {
        asked.push((answer) => {
          if (answer instanceof Error) reject(answer);
          else resolve(answer);
        });
      }),
  };
}

const refuse = (reason: unknown): void => {
  throw reason;
};
const named = (name: string): WorkspaceOverview => overviewOf(folder({ name }));

const nameOf = ({ overview }: OverviewStore): string | undefined => overview?.folders[0]?.name;

describe('The last overview', () => {
  it('is asked for once more, however often it changed in the meantime', async () => {
    const server = slowServer();
    const store = createOverviewStore({ ask: server.ask, failed: refuse, pause: 0 });
    const seen: (string | undefined)[] = [];
    store.onChange(() => seen.push(nameOf(store)));
    const all = Promise.all([store.refresh(), store.refresh(), store.refresh()]);
    assert.equal(server.asked.length, 1);
    server.asked[0]?.(named('first'));
    await server.isAsked(2);
    server.asked[1]?.(named('second'));
    await all;
    assert.deepEqual(seen, ['first', 'second']);
    assert.equal(server.asked.length, 2);
  });

  it('stays when the server cannot answer, and the reason is told', async () => {
    const server = slowServer();
    const reasons: unknown[] = [];
    const store = createOverviewStore({ ask: server.ask, failed: (reason) => reasons.push(reason), pause: 0 });
    const first = store.refresh();
    server.asked[0]?.(named('first'));
    await first;
    const second = store.refresh();
    server.asked[1]?.(new Error('gone'));
    await second;
    assert.equal(nameOf(store), 'first');
    assert.deepEqual(reasons.map(String), ['Error: gone']);
    const third = store.refresh();
    server.asked[2]?.(named('third'));
    await third;
    assert.equal(nameOf(store), 'third');
  });

  it('is told no more to whom does not listen any more', async () => {
    let calls = 0;
    const store = createOverviewStore({ ask: () => Promise.resolve(named('a')), failed: refuse, pause: 0 });
    const listening = store.onChange(() => (calls += 1));
    await store.refresh();
    listening.dispose();
    await store.refresh();
    assert.equal(calls, 1);
  });
});
