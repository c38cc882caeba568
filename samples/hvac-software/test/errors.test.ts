import { createTransport } from '@sentry/core';
import { ErrorReports } from '@verklaar-samples/hvac-api';
import assert from 'node:assert/strict';

import { start } from './harness/start.js';

interface Event {
  readonly exception?: { readonly values: readonly { readonly value: string }[] };
  readonly user?: Readonly<Record<string, unknown>>;
  readonly request?: object;
}

/** What the SDK would send, without sending it. */
function capturing(events: Event[]): NonNullable<ConstructorParameters<typeof ErrorReports>[1]> {
  return (options) =>
    createTransport({ ...options, recordDroppedEvent: () => undefined }, ({ body }) => {
      const line = String(body).split('\n')[2];
      if (line !== undefined) events.push(JSON.parse(line) as Event);
      return Promise.resolve({ statusCode: 200 });
    });
}

describe('hvac-software: error tracking', () => {
  it('tells the tracker the error and the user, and nothing of the request', async () => {
    const events: Event[] = [];
    const reports = new ErrorReports('https://key@errors.example/1', capturing(events));
    reports.report(new Error('the pump stopped'), { id: 'u1', email: 'monteur@koelbedrijf.example' });
    await reports.close();
    assert.deepEqual(
      events.map(({ exception }) => exception?.values[0]?.value),
      ['the pump stopped'],
    );
    assert.deepEqual(events[0]!.user, { id: 'u1', email: 'monteur@koelbedrijf.example' });
    assert.equal(events[0]!.request, undefined);
  });

  it('reports nothing without an address to report to', async () => {
    const events: Event[] = [];
    const reports = new ErrorReports('', capturing(events));
    reports.report(new Error('unseen'), undefined);
    await reports.close();
    assert.deepEqual(events, []);
  });

  it('answers with no more than that something went wrong', async () => {
    const broken = {
      open: () => Promise.reject(new Error('secret detail')),
    } as unknown as NonNullable<Parameters<typeof start>[1]>['helpdesk'];
    const app = await start({}, broken === undefined ? {} : { helpdesk: broken });
    try {
      const answer = await app.send('POST', '/helpdesk', { name: 'n', email: 'a@b.example', subject: 's', text: 't' });
      assert.equal(answer.status, 500);
      assert.deepEqual(await answer.json(), { problem: 'Something went wrong. We were told.' });
    } finally {
      await app.stop();
    }
  });
});
