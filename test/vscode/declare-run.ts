import { Suite, Test } from 'mocha';
import assert from 'node:assert/strict';

import type { Report } from './desk-messages.js';
import type { Outcome } from './driver/run-suite.js';

/**
 * Declares one start of VS Code as a suite of mocha: each test that ran inside is a test here, passed or failed as it was
 * there. One more says that the suite inside ran to its end.
 */
export function declareRun(title: string, start: () => Promise<Outcome>): void {
  describe(title, () => {
    let outcome: Outcome | undefined;

    before(async function () {
      // The first use installs VS Code's server.
      this.timeout(600_000);
      outcome = await start();
      const parent = this.test?.parent;
      assert.ok(parent !== undefined);
      for (const report of outcome.reports) suiteOf(parent, report.title.slice(0, -1)).addTest(testOf(report));
    });

    it('runs to its end', () => {
      assert.ok(outcome !== undefined);
      if (outcome.broken !== undefined) throw new Error(outcome.broken);
      assert.ok(outcome.reports.length > 0, 'No test ran inside VS Code');
    });
  });
}

function suiteOf(parent: Suite, titles: readonly string[]): Suite {
  const [title, ...rest] = titles;
  if (title === undefined) return parent;
  const child = parent.suites.find((suite) => suite.title === title) ?? Suite.create(parent, title);
  return suiteOf(child, rest);
}

function testOf({ title, error }: Report): Test {
  return new Test(title.at(-1) ?? '', () => {
    if (error === undefined) return;
    throw Object.assign(new Error(error.message), {
      stack: error.stack,
      ...('expected' in error ? { actual: error.actual, expected: error.expected, showDiff: true } : {}),
    });
  });
}
