import assert from 'node:assert/strict';

import type { DeletionSeen } from '../../../core/src/facts/observation.js';

import { inventoryOf } from '../../support/collect-inventory.js';

/** One deletion in a few words: `schedule visits P30D from createdAt, partial`. */
function show({ by, entity, after, counted, partial }: DeletionSeen): string {
  const words = [by, entity ?? '?', after, counted === undefined ? undefined : `from ${counted}`];
  return `${words.filter((word) => word !== undefined).join(' ')}${partial ? ', partial' : ''}`;
}

const deletions = (code: string): readonly string[] => inventoryOf({ 'src/a.ts': code }).deletions.map(show);

const drizzle = `import { and, lt, isNull } from 'drizzle-orm'; import { pgTable, timestamp } from 'drizzle-orm/pg-core';
export const visits = pgTable('site_visits', { at: timestamp('at') });`;

const cases: Readonly<Record<string, readonly (readonly [code: string, seen: readonly string[]])[]>> = {
  statements: [
    [
      `db.query("DELETE FROM visits WHERE created_at < now() - interval '30 days'");`,
      ['call visits P30D from created_at'],
    ],
    ['sql`delete from "public"."logs" where at < ${subDays(new Date(), 7)}`;', ['call logs P7D from at']],
    [
      `pool.query('DELETE FROM tokens WHERE used_at < $1', [dayjs().subtract(1, 'year').toDate()]);`,
      ['call tokens P1Y from used_at'],
    ],
    [
      `db.run("DELETE FROM logs WHERE at < datetime('now', '-90 days') AND level = 1");`,
      ['call logs P90D from at, partial'],
    ],
    [`say('Delete from the list'); const style = 'truncate font-medium';`, []],
  ],
  'query builders': [
    [`${drizzle} db.delete(visits).where(lt(visits.at, subDays(now, 30)));`, ['call visits P30D from at']],
    [
      `${drizzle} db.delete(visits).where(and(lt(visits.at, subDays(now, 30)), isNull(visits.at)));`,
      ['call visits P30D from at, partial'],
    ],
    [
      `knex('audits').where('created_at', '<', new Date(Date.now() - 365 * 24 * 60 * 60 * 1000)).del();`,
      ['call audits P365D from created_at'],
    ],
    [
      `db.deleteFrom('person').where('seen_at', '<', sub(new Date(), { months: 6 })).execute();`,
      ['call person P6M from seen_at'],
    ],
    [`supabase.from('messages').delete().lt('sent_at', subMonths(new Date(), 3));`, ['call messages P3M from sent_at']],
    [`const seen = new Map(); seen.delete('a'); cache.delete(key); params.delete('q'); form.remove();`, []],
    [`app.delete('/visits', handler); axios.delete('/visits');`, []],
  ],
  mappers: [
    [
      `prisma.session.deleteMany({ where: { createdAt: { lt: subDays(new Date(), 30) } } });`,
      ['call session P30D from createdAt'],
    ],
    [`prisma.user.delete({ where: { id } });`, ['call user']],
    [
      `TokenModel.deleteMany({ createdAt: { $lt: limit } }); const limit = DateTime.now().minus({ days: 14 }).toJSDate();`,
      ['call Token P14D from createdAt'],
    ],
    [
      `import { LessThan, Repository } from 'typeorm'; class Customer {}
class Job { constructor(private readonly people: Repository<Customer>) {} run() { return this.people.delete({ endedAt: LessThan(subYears(new Date(), 2)) }); } }`,
      ['call Customer P2Y from endedAt'],
    ],
    [
      `class Job { run() { return this.orderRepository.createQueryBuilder().delete().from(Order).where('created_at < :d', { d: subYears(now, 7) }).execute(); } }`,
      ['call Order P7Y from created_at'],
    ],
    [
      `User.destroy({ where: { createdAt: { [Op.lt]: new Date(Date.now() - 7 * 864e5) } } });`,
      ['call User P7D from createdAt'],
    ],
    [`db.collection('events').deleteMany({ at: { $lt: limit } });`, ['call events from at']],
    [`stream.destroy(); element.remove(); socket.destroy({ error });`, []],
  ],
  'time to live': [
    [`userSchema.index({ createdAt: 1 }, { expireAfterSeconds: 60 * 60 * 24 * 7 });`, ['ttl user P7D from createdAt']],
    [
      `db.collection('tokens').createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 });`,
      ['ttl tokens from expiresAt'],
    ],
    [
      `const tokenSchema = new Schema({ createdAt: { type: Date, expires: '30d' } });`,
      ['ttl token P30D from createdAt'],
    ],
    [`redis.set('session:' + id, value, 'EX', 60 * 60 * 24);`, ['ttl session:* P1D']],
    ['redis.setex(`otp:${id}`, 300, code); redis.expire("k", 60);', ['ttl otp:* PT5M', 'ttl k PT1M']],
    [`redis.set('a', 'b', { EX: 3600 }); kv.put('c', 'd', { expirationTtl: 60 });`, ['ttl a PT1H', 'ttl c PT1M']],
    [`new Table(this, 'T', { tableName: 'sessions', timeToLiveAttribute: 'ttl' });`, ['ttl sessions from ttl']],
    [
      `const uploads = new Bucket(this, 'U', { lifecycleRules: [{ expiration: Duration.days(90) }] });`,
      ['ttl uploads P90D'],
    ],
    [`res.cookie('a', 'b', { expires: later }); jwt.sign({}, key, { expiresIn: '30d' }); map.set('a', 1);`, []],
  ],
  'soft deletion': [
    [`@Entity() class Customer { @DeleteDateColumn() deletedAt?: Date; }`, ['softDelete Customer']],
    [`prisma.customer.update({ where: { id }, data: { deletedAt: new Date() } });`, ['softDelete customer']],
    [`prisma.customer.update({ where: { id }, data: { deletedAt: null } });`, []],
    [`sequelize.define('user', {}, { paranoid: true });`, ['softDelete user']],
    [`db.update(customers).set({ deletedAt: new Date() }).where(eq(customers.id, id));`, ['softDelete customers']],
    [`interface Row { deletedAt?: Date } const x = { deletedAt: new Date() };`, []],
  ],
};

describe('inventory: deletion', () => {
  for (const [name, rows] of Object.entries(cases)) {
    describe(name, () => {
      for (const [code, seen] of rows)
        it(code.slice(-150), () => {
          assert.deepEqual(deletions(code), seen);
        });
    });
  }

  describe('periods', () => {
    const periods: readonly (readonly [moment: string, period: string | undefined])[] = [
      ['subDays(new Date(), 30)', 'P30D'],
      ['subHours(now, 48)', 'P2D'],
      ['addDays(new Date(), -14)', 'P14D'],
      ['sub(now, { years: 7 })', 'P7Y'],
      [`dayjs().subtract(6, 'months').toDate()`, 'P6M'],
      [`moment().subtract(2, 'w')`, 'P2W'],
      ['DateTime.now().minus({ weeks: 3 }).toJSDate()', 'P3W'],
      ['Temporal.Now.instant().subtract({ hours: 24 })', 'P1D'],
      ['new Date(Date.now() - 30 * 24 * 60 * 60 * 1000)', 'P30D'],
      [`new Date(Date.now() - ms('90d'))`, 'P90D'],
      ['Math.floor(Date.now() / 1000) - 60 * 60 * 24', 'P1D'],
      ['`${new Date().getFullYear() - 7}-01-01`', 'P7Y'],
      ['cutoff', 'P90D'],
      ['daysBefore(now, 5)', 'P5D'],
      ['monthsBefore(now, 18)', 'P18M'],
      ['addDays(new Date(), 30)', undefined],
      ['new Date()', undefined],
      ['limit()', undefined],
    ];
    const around = `const day = 24 * 60 * 60 * 1000; const cutoff = new Date(); cutoff.setDate(cutoff.getDate() - 90);
function daysBefore(moment: Date, days: number) { return new Date(moment.getTime() - days * day); }
function monthsBefore(moment: Date, months: number) { const result = new Date(moment); result.setUTCMonth(result.getUTCMonth() - months); return result; }
declare function limit(): Date;`;
    for (const [moment, after] of periods) {
      it(moment, () => {
        const code = `${around}\nprisma.log.deleteMany({ where: { at: { lt: ${moment} } } });`;
        assert.equal(inventoryOf({ 'src/a.ts': code }).deletions[0]?.after, after);
      });
    }
  });

  describe('schedules', () => {
    const clean = `async function clean() { await prisma.log.deleteMany({}); }`;
    const schedules: readonly (readonly [code: string, by: DeletionSeen['by']])[] = [
      [`import cron from 'node-cron'; cron.schedule('0 0 * * *', clean);`, 'schedule'],
      [
        `import { CronJob } from 'cron'; new CronJob('0 0 * * *', () => { run(); }); function run() { return clean(); }`,
        'schedule',
      ],
      [
        `import { Cron } from '@nestjs/schedule'; class Jobs { @Cron('0 0 * * *') nightly() { return clean(); } }`,
        'schedule',
      ],
      [`setInterval(() => void clean(), 1000);`, 'schedule'],
      [`import { Worker } from 'bullmq'; new Worker('cleanup', async () => { await clean(); });`, 'schedule'],
      [`app.get('/clean', clean);`, 'call'],
      [`setTimeout(clean, 1000);`, 'call'],
    ];
    for (const [code, by] of schedules) {
      it(code, () => {
        assert.deepEqual(
          inventoryOf({ 'src/a.ts': `${code}\n${clean}` }).deletions.map((seen) => seen.by),
          [by],
        );
      });
    }

    it('knows the handlers of a folder of crons, and follows imports', () => {
      const { deletions: seen } = inventoryOf({
        'app/api/cron/clean/route.ts': `import { clean } from '../../../../lib/clean.js'; export async function GET() { await clean(); }`,
        'lib/clean.ts': `export ${clean}`,
      });
      assert.deepEqual(seen.map(show), ['schedule log']);
    });

    it('ends where scheduled functions call each other', () => {
      const code = `setInterval(a, 1); function a(): void { b(); } function b(): void { a(); prisma.log.deleteMany({}); }`;
      assert.deepEqual(deletions(code), ['schedule log']);
    });
  });

  it('tells where data are kept', () => {
    const { stores } = inventoryOf({
      'src/a.ts': `${drizzle}
@Entity('clients') class Customer {}
mongoose.model('Token', schema); sequelize.define('order', {}); prisma.user.create({ data: {} });
db.collection('events').insertOne({}); document.createElement('a'); Object.create(null); view.model('a');`,
    });
    assert.deepEqual(
      stores.map(({ entity, table }) => (table === undefined ? entity : `${entity} (${table})`)),
      ['visits (site_visits)', 'Customer (clients)', 'Token', 'order', 'user', 'events'],
    );
  });
});
