/** Something that is done once, a while after it was last asked for. */
export interface Timer {
  /** @param after - Milliseconds. */
  restart(after: number): void;
  stop(): void;
  isRunning(): boolean;
}

export function createTimer(act: () => void): Timer {
  let handle: NodeJS.Timeout | undefined;
  const stop = (): void => {
    clearTimeout(handle);
    handle = undefined;
  };
  return {
    stop,
    isRunning: () => handle !== undefined,
    restart(after) {
      stop();
      handle = setTimeout(() => {
        handle = undefined;
        act();
      }, after);
    },
  };
}
