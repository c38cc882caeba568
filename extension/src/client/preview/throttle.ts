/**
 * Runs work at once, and again after a pause when it was asked for meanwhile: never twice at a time, and never with what was
 * asked for last left out.
 *
 * @param pause - Milliseconds from the end of one to the start of the next.
 */
export function throttle(work: () => Promise<void>, pause: number): { ask(): void; dispose(): void } {
  let isRunning = false;
  let isAsked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = async (): Promise<void> => {
    isRunning = true;
    isAsked = false;
    try {
      await work();
    } finally {
      timer = setTimeout(() => {
        isRunning = false;
        if (isAsked) void run();
      }, pause);
    }
  };
  return {
    ask() {
      isAsked = true;
      if (!isRunning) void run();
    },
    dispose() {
      clearTimeout(timer);
      isAsked = false;
      isRunning = true;
    },
  };
}
