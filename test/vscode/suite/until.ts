import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

/**
 * Asks again and again until the answer is one that is waited for.
 *
 * @throws Error that tells what was waited for and what the last answer was.
 */
export async function until<T>(
  what: string,
  ask: () => PromiseLike<T> | T,
  isIt: (answer: T) => boolean = (answer) => Boolean(answer),
  patience = 12_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (isIt(answer)) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}; last: ${tell(answer)}`);
    await setTimeout(50);
  }
}

/** Asks again and again until the answer is this; else shows how the last one differed. */
export async function untilEqual<T>(ask: () => PromiseLike<T> | T, expected: T, patience = 12_000): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (isDeepStrictEqual(answer, expected)) return;
    if (Date.now() > end) assert.deepEqual(answer, expected);
    await setTimeout(50);
  }
}

/** A list by its titles where it has such. */
function tell(answer: unknown): string {
  if (answer === undefined) return 'nothing';
  const titles: unknown = Array.isArray(answer)
    ? answer.map((one: unknown) => (one as { title?: unknown }).title ?? one)
    : answer;
  return JSON.stringify(titles).slice(0, 2000);
}
