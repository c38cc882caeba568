// rule: no-personal-data-in-urls
// form: queue
import Bull from 'bull';

interface Account { id: number; email: string; phone: string; locale: string }
interface DigestJob { accountId: number; week: number }

const digests = new Bull('digests', process.env.REDIS_URL ?? '');

export async function schedule(accounts: Account[], week: number): Promise<void> {
  await digests.addBulk(accounts.map(({ id }) => ({ data: { accountId: id, week }, opts: { jobId: `${id}-${week}` } })));
}

declare function deliver(account: Account, html: string): Promise<void>;

digests.process(5, async (job: { data: DigestJob }) => {
  const { accountId, week } = job.data;
  const response = await fetch(`/internal/accounts/${accountId}`);
  const account = (await response.json()) as Account;
  const page = await fetch(`/internal/digests/${week}?account=${account.id}&locale=${account.locale}`);
  await deliver(account, await page.text());
});
