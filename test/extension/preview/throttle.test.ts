import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';

import { throttle } from '../../../extension/src/client/preview/throttle.js';

/** Resolves when it holds: how long a pause really lasts is up to the machine. Never when it does not, which mocha tells. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await setTimeout(1);
}

describe('work that is asked for often', () => {
  it('is done at once, never twice at a time, and once more for all that was asked meanwhile', async () => {
    let [started, ended, running] = [0, 0, 0];
    const work = throttle(async () => {
      started += 1;
      running += 1;
      assert.equal(running, 1);
      await setTimeout(5);
      running -= 1;
      ended += 1;
    }, 1);
    work.ask();
    assert.equal(started, 1);
    for (let time = 0; time < 10; time += 1) work.ask();
    assert.equal(started, 1);
    await until(() => ended === 2);
    // Longer than the pause: a third time would have begun.
    await setTimeout(20);
    assert.equal(started, 2);
    work.dispose();
  });

  it('goes on after work that failed', async () => {
    let started = 0;
    const work = throttle(() => {
      started += 1;
      return started === 1 ? Promise.reject(new Error('once')) : Promise.resolve();
    }, 1);
    work.ask();
    work.ask();
    await until(() => started === 2);
    work.dispose();
  });

  it('is not done any more once it was disposed of', async () => {
    let started = 0;
    const work = throttle(() => {
      started += 1;
      return Promise.resolve();
    }, 1);
    work.ask();
    work.ask();
    work.dispose();
    await setTimeout(30);
    work.ask();
    assert.equal(started, 1);
  });
});
