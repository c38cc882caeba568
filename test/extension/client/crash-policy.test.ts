import assert from 'node:assert/strict';

import { crashWindow, createCrashPolicy, mostCrashes } from '../../../extension/src/client/connection/crash-policy.js';

describe('A server that stops by itself', () => {
  const actions = (times: readonly number[]): readonly string[] => {
    const policy = createCrashPolicy();
    return times.map((time) => policy.crashed(time).action);
  };

  it('is started again until it has stopped too often in a short time', () => {
    assert.equal(mostCrashes, 3);
    assert.deepEqual(actions([0, 1000, 2000]), ['restart', 'restart', 'stop']);
  });

  it('that stops once in a while is always started again', () => {
    assert.deepEqual(actions([0, crashWindow / 2, crashWindow, crashWindow * 1.5]), Array(4).fill('restart'));
    assert.deepEqual(actions([0, crashWindow / 2, crashWindow - 1]), ['restart', 'restart', 'stop']);
  });

  it('starts with a clean slate when a person starts it', () => {
    const policy = createCrashPolicy();
    policy.crashed(0);
    policy.crashed(1);
    policy.forget();
    assert.deepEqual(policy.crashed(2), { action: 'restart', crashes: 1 });
  });

  it('tells how often it stopped', () => {
    const policy = createCrashPolicy();
    assert.deepEqual(
      [policy.crashed(0), policy.crashed(crashWindow - 1), policy.crashed(crashWindow)].map(({ crashes }) => crashes),
      [1, 2, 2],
    );
  });
});
