import assert from 'node:assert/strict';

import { start, type Running } from './harness/start.js';

describe('marketing-agency: website', () => {
  let app: Running;
  before(async () => (app = await start({ GOOGLE_TAG: 'AW-0000', LINKEDIN_TAG: '0000' })));
  after(() => app.stop());

  const networks = /googletagmanager|licdn/u;
  const choose = async (statistics: boolean, advertising: boolean): Promise<string> => {
    const response = await app.send('POST', '/cookies', { statistics, advertising });
    return response.headers
      .getSetCookie()
      .find((cookie) => cookie.startsWith('choice='))!
      .split(';')[0]!;
  };
  const visit = (cookie?: string) => app.send('GET', '/', undefined, cookie === undefined ? {} : { cookie });

  it('first visit: a dialogue with two buttons, and nothing stored, counted or loaded', async () => {
    const response = await visit();
    const page = await response.text();
    assert.equal([...page.matchAll(/<button /gu)].length, 2);
    assert.doesNotMatch(page, networks);
    assert.deepEqual(response.headers.getSetCookie(), []);
    assert.deepEqual(await app.rows('SELECT * FROM page_views'), []);
  });

  it('no: nothing, and no more questions', async () => {
    const response = await visit(await choose(false, false));
    const page = await response.text();
    assert.doesNotMatch(page, /<dialog/u);
    assert.doesNotMatch(page, networks);
    assert.deepEqual(await app.rows('SELECT * FROM page_views'), []);
  });

  it('yes to statistics only: counts, and loads no network', async () => {
    const response = await visit(await choose(true, false));
    assert.doesNotMatch(await response.text(), networks);
    assert.equal((await app.rows('SELECT * FROM page_views')).length, 1);
    assert.match(response.headers.getSetCookie()[0]!, /^visit=/u);
  });

  it('yes to advertising: the scripts of both networks', async () => {
    const page = await (await visit(await choose(false, true))).text();
    assert.match(page, /googletagmanager\.com\/gtag\/js\?id=AW-0000/u);
    assert.match(page, /snap\.licdn\.com/u);
  });

  it('shows the statement for the public, not that for staff', async () => {
    const page = await (await app.send('GET', '/privacy')).text();
    assert.match(page, /Bureau Zichtbaar Voorbeeld B\.V\./u);
    assert.doesNotMatch(page, /burgerservicenummer/u);
  });

  it('logs visits without their query', async () => {
    await app.send('GET', '/mailings/confirm?token=geheim');
    const lines = await app.rows<{ line: string }>('SELECT line FROM visits ORDER BY id');
    assert.equal(lines.at(-1)!.line, 'GET /mailings/confirm 404');
  });

  it('keeps a question until staff close it', async () => {
    const asked = await app.send('POST', '/enquiries', { name: 'Naam', email: 'a@b.example', message: 'Vraag?' });
    const { id } = (await asked.json()) as { id: string };
    assert.equal((await app.send('POST', `/enquiries/${id}/close`)).status, 401);
    assert.equal((await app.staff('POST', `/enquiries/${id}/close`)).status, 204);
    const [row] = await app.rows<{ closed_at: Date }>('SELECT closed_at FROM enquiries');
    assert.deepEqual(row!.closed_at, new Date('2026-03-02T10:00:00Z'));
  });
});
