import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';

import { throttle } from '../../../extension/src/client/preview/throttle.js';

describe('work that is asked for often', () => {
  it('is done at once, never twice at a time, and once more for all that was asked meanwhile', async () => {
    let [started, running] = [0, 0];
    const work = throttle(async () => {
      started += 1;
      running += 1;
      assert.equal(running, 1);
      await setTimeout(5);
      running -= 1;
    }, 1);
    work.ask();
    assert.equal(started, 1);
    for (let time = 0; time < 10; time += 1) work.ask();
    assert.equal(started, 1);
    await setTimeout(60);
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
    await setTimeout(60);
    assert.equal(started, 2);
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
