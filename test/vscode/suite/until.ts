import { setTimeout } from 'node:timers/promises';

/**
 * Asks again and again until the answer is one that is waited for.
 *
 * @throws Error that tells what was waited for and what the last answer was.
 */
export async function until<T>(
  what: string,
  ask: () => PromiseLike<T> | T,
  isIt: (answer: T) => boolean = (answer) => Boolean(answer),
  patience = 20_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (isIt(answer)) return answer;
    if (Date.now() > end)
      throw new Error(`Waited in vain for ${what}; last: ${JSON.stringify(answer)?.slice(0, 2000)}`);
    await setTimeout(50);
  }
}
