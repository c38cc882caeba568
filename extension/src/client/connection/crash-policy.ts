/** What to do about a server that stopped by itself. */
interface CrashDecision {
  readonly action: 'restart' | 'stop';
  /** Crashes within the window, this one included. */
  readonly crashes: number;
}

export interface CrashPolicy {
  /** @param now - Milliseconds of any steady clock. */
  crashed(now: number): CrashDecision;
  /** Somebody started the server again: what was is forgotten. */
  forget(): void;
}

export const mostCrashes = 3;
export const crashWindow = 180_000;

/** Starts a server again until it has crashed {@link mostCrashes} times within {@link crashWindow} milliseconds. */
export function createCrashPolicy(most: number = mostCrashes, window: number = crashWindow): CrashPolicy {
  let times: readonly number[] = [];
  return {
    crashed(now) {
      times = [...times, now].filter((time) => now - time < window);
      return { action: times.length < most ? 'restart' : 'stop', crashes: times.length };
    },
    forget() {
      times = [];
    },
  };
}
