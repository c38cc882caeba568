import assert from 'node:assert/strict';

import { compareDurations, daysOf, parseDuration } from '../../core/src/retention/index.js';

describe('parseDuration', () => {
  it('reads the parts that are named', () => {
    assert.deepEqual(parseDuration('P1Y6M'), { year: 1, month: 6 });
    assert.deepEqual(parseDuration('P2W'), { week: 2 });
    assert.deepEqual(parseDuration('PT1M'), { minute: 1 });
    assert.deepEqual(parseDuration('P1M'), { month: 1 });
    assert.deepEqual(parseDuration('P1DT12H30M'), { day: 1, hour: 12, minute: 30 });
  });

  for (const text of ['', 'P', 'PT', 'P1YT', '1Y', 'P1', 'P1.5Y', 'P-1Y', 'p1y', 'P1D1W', 'PT1S', 'P1H', ' P1Y']) {
    it(`refuses "${text}"`, () => {
      assert.equal(parseDuration(text), undefined);
    });
  }
});

describe('compareDurations', () => {
  it('counts a year as 365.25 days and a month as 30.44', () => {
    assert.equal(daysOf('P1Y'), 365.25);
    assert.equal(daysOf('P1M'), 30.44);
    assert.equal(daysOf('P1W'), 7);
    assert.equal(daysOf('PT12H'), 0.5);
  });

  const cases: readonly [first: string, second: string, sign: number][] = [
    ['P1Y', 'P12M', -1],
    ['P13M', 'P1Y', 1],
    ['P4W', 'P28D', 0],
    ['P30D', 'P1M', -1],
    ['P31D', 'P1M', 1],
    ['PT24H', 'P1D', 0],
    ['P7Y', 'P10Y', -1],
  ];
  for (const [first, second, sign] of cases) {
    it(`${first} against ${second}`, () => {
      assert.equal(Math.sign(compareDurations(first, second)), sign);
      assert.equal(Math.sign(compareDurations(second, first)), -sign + 0);
    });
  }

  it('refuses what is no duration', () => {
    assert.throws(() => compareDurations('P1Y', 'a year'), RangeError);
  });
});
