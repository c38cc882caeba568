import type { WorkspaceOverview } from '../../protocol/overview.js';

import { keepLastGoodState } from './last-good-state.js';

/** The last overview that the server gave. */
export interface OverviewStore {
  readonly overview: WorkspaceOverview | undefined;
  /** Asks the server, unless it is being asked: then once more afterwards. Settles when the newest answer is there. */
  refresh(): Promise<void>;
  /** Called with each answer. */
  onChange(listener: () => void): { dispose(): void };
}

export interface OverviewStoreOptions {
  readonly ask: () => Promise<WorkspaceOverview>;
  /** What could not be asked: the last overview stays. */
  readonly failed: (reason: unknown) => void;
  /** Milliseconds between two questions at least: changes come with each keystroke. */
  readonly pause: number;
}

export function createOverviewStore({ ask, failed, pause }: OverviewStoreOptions): OverviewStore {
  const listeners = new Set<() => void>();
  let overview: WorkspaceOverview | undefined;
  let asking: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  async function askOnce(): Promise<void> {
    try {
      overview = keepLastGoodState(overview, await ask());
      for (const listener of [...listeners]) listener();
    } catch (error) {
      failed(error);
    }
  }

  async function askNow(): Promise<void> {
    await askOnce();
    asking = undefined;
  }

  async function askAfter(first: Promise<void>): Promise<void> {
    await first;
    await new Promise((resolve) => setTimeout(resolve, pause));
    next = undefined;
    asking ??= askNow();
    await asking;
  }

  return {
    get overview() {
      return overview;
    },
    refresh() {
      if (asking === undefined && next === undefined) {
        asking = askNow();
        return asking;
      }
      next ??= askAfter(asking ?? Promise.resolve());
      return next;
    },
    onChange(listener) {
      listeners.add(listener);
      return { dispose: () => void listeners.delete(listener) };
    },
  };
}
