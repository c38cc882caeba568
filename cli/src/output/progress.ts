import type { Io } from '../io.js';

/** What is being done, on one line of the terminal that goes away. */
export interface Progress {
  step(what: string): void;
  stop(): void;
}

const clearLine = '\r\u001B[2K';

/** Progress for a person who watches: only on a terminal, never in CI, never beside machine output. */
export function startProgress(io: Io, silent: boolean): Progress {
  const shown = !silent && io.stderr.isTTY && io.env.CI === undefined;
  return {
    step: (what) => {
      if (shown) io.stderr.write(`${clearLine}${what} …`);
    },
    stop: () => {
      if (shown) io.stderr.write(clearLine);
    },
  };
}
