import assert from 'node:assert/strict';

import { start, type Running } from './harness/start.js';

describe('marketing-agency: customers, and what they keep with us', () => {
  let app: Running;
  let id: string;
  before(async () => (app = await start()));
  after(() => app.stop());

  const client = {
    name: 'Bakkerij Voorbeeld',
    visitingAddress: 'Straat 1',
    billingAddress: 'Straat 2',
    companyNumber: '00000000',
    assignment: 'campagne in het voorjaar',
  };

  it('are for staff only', async () => {
    assert.equal((await app.send('POST', '/clients', client)).status, 401);
    id = ((await (await app.staff('POST', '/clients', client)).json()) as { id: string }).id;
    assert.equal((await app.rows('SELECT * FROM clients')).length, 1);
  });

  it('get invoices that are numbered by year', async () => {
    const invoice = async () =>
      ((await (await app.staff('POST', `/clients/${id}/invoices`, { amount: 100_00 })).json()) as { number: string })
        .number;
    assert.deepEqual([await invoice(), await invoice()], ['2026-0001', '2026-0002']);
  });

  it('get their own list back at the end, and it is erased here', async () => {
    const emails = ['een@klant.example', 'twee@klant.example'];
    await app.staff('PUT', `/clients/${id}/contacts`, { emails });
    await app.staff('PUT', '/clients/00000000-0000-4000-8000-000000000002/contacts', { emails: ['a@b.example'] });
    const ended = (await (await app.staff('POST', `/clients/${id}/end`)).json()) as { returned: string[] };
    assert.deepEqual(ended.returned.sort(), emails);
    assert.deepEqual(await app.rows('SELECT email FROM campaign_contacts'), [{ email: 'a@b.example' }]);
  });
});
