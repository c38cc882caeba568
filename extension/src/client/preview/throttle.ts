/**
 * Runs work at once, and again after a pause when it was asked for meanwhile: never twice at a time, and never with what was
 * asked for last left out.
 *
 * @param work - Tells of its failures itself; work that fails is over like any other.
 * @param pause - Milliseconds from the end of one to the start of the next.
 */
export function throttle(work: () => Promise<void>, pause: number): { ask(): void; dispose(): void } {
  let isRunning = false;
  let isAsked = false;
  let isDisposed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = async (): Promise<void> => {
    isRunning = true;
    isAsked = false;
    try {
      await work();
    } catch {
      // Told by the work.
    } finally {
      timer = setTimeout(() => {
        isRunning = false;
        if (isAsked && !isDisposed) void run();
      }, pause);
    }
  };
  return {
    ask() {
      isAsked = true;
      if (!isRunning && !isDisposed) void run();
    },
    dispose() {
      clearTimeout(timer);
      isDisposed = true;
    },
  };
}
