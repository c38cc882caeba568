import Mocha from 'mocha';

import type { Report } from '../desk-messages.js';

import { send, takePicture } from './at-screen.js';

/** Runs what `declare` declares with mocha's `describe` and `it`, and reports each test as it ends. */
export async function runMocha(declare: () => Promise<unknown>): Promise<void> {
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, slow: 5_000, reporter: Mocha.reporters.Base });
  const { VERKLAAR_TEST_GREP: grep } = process.env;
  if (grep !== undefined) mocha.grep(new RegExp(grep, 'u'));
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha);
  mocha.suite.afterEach('a picture of a failure', async function () {
    const test = this.currentTest;
    if (test?.state === 'failed') await takePicture(`failures/${test.fullTitle().replaceAll(/[^a-z0-9]+/giu, '-')}`);
  });
  await declare();
  const sent: Promise<unknown>[] = [];
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => {
      resolve();
    });
    const { EVENT_TEST_FAIL, EVENT_TEST_PASS } = Mocha.Runner.constants;
    runner.on(EVENT_TEST_PASS, (test) => void sent.push(send({ report: reportOf(test) })));
    runner.on(EVENT_TEST_FAIL, (test, error: unknown) => void sent.push(send({ report: reportOf(test, error) })));
  });
  await Promise.all(sent);
}

function reportOf(test: Mocha.Runnable, error?: unknown): Report {
  const report = { title: test.titlePath(), milliseconds: test.duration ?? 0 };
  if (error === undefined) return report;
  if (!(error instanceof Error)) return { ...report, error: { message: JSON.stringify(error), stack: '' } };
  const { actual, expected } = error as { actual?: unknown; expected?: unknown };
  return { ...report, error: { message: error.message, stack: error.stack ?? '', actual, expected } };
}
