import assert from 'node:assert/strict';

import { start, type Running } from './harness/start.js';

describe('marketing-agency: calls', () => {
  let app: Running;
  before(async () => (app = await start()));
  after(() => app.stop());

  const ask = (phone: string, mayCall: unknown = true) =>
    app.send('POST', '/calls', { phone, interest: 'vindbaarheid', mayCall });
  const list = async () =>
    (await (await app.staff('GET', '/calls')).json()) as { readonly id: string; readonly phone: string }[];

  it('takes no number without the tick box', async () => {
    assert.equal((await ask('+31 6 0000 0001', false)).status, 400);
    assert.equal((await app.send('POST', '/calls', { phone: '+31 6 0000 0001', interest: 'x' })).status, 400);
    assert.deepEqual(await list(), []);
  });

  it('shows staff, and nobody else, whom to call', async () => {
    assert.equal((await ask('+31 6 0000 0001')).status, 202);
    assert.equal((await app.send('GET', '/calls')).status, 401);
    assert.deepEqual(
      (await list()).map(({ phone }) => phone),
      ['+31 6 0000 0001'],
    );
  });

  it('after a no: erases every request of the number, and keeps a digest of it that calls nobody', async () => {
    await ask('+31 6 0000 0001');
    const [first] = await list();
    assert.equal((await app.staff('POST', `/calls/${first!.id}/stop`)).status, 204);
    assert.deepEqual(await list(), []);
    const blocks = await app.rows<{ phone_digest: string }>('SELECT phone_digest FROM call_blocks');
    assert.equal(blocks.length, 1);
    assert.match(blocks[0]!.phone_digest, /^[0-9a-f]{64}$/u);

    // A request that came in another way, such as from an old list, is not called either.
    await app.services.database.query(
      "INSERT INTO call_requests VALUES ('00000000-0000-4000-8000-000000000001', '+3160000 0001', 'x', now())",
    );
    assert.deepEqual(await list(), []);
  });

  it('asking for a call anew is a new yes', async () => {
    await ask('+31 6 0000 0001');
    assert.ok((await list()).length > 0);
  });
});
