import type { Server } from './feature.js';

/**
 * Runs something at most once in a while: at once when it was quiet, and once more at the end of the pause when it was asked
 * for in the meantime. Nothing runs after the server closed.
 *
 * @param pause - Milliseconds.
 */
export function throttle({ onClose }: Pick<Server, 'onClose'>, pause: number, run: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isAsked = false;
  let isClosed = false;
  onClose(() => {
    isClosed = true;
    clearTimeout(timer);
  });
  const start = (): void => {
    if (isClosed) return;
    isAsked = false;
    timer = setTimeout(() => {
      timer = undefined;
      if (isAsked) start();
    }, pause);
    run();
  };
  return () => {
    if (timer === undefined) start();
    else isAsked = true;
  };
}
