// rule: no-undeclared-recipient
// form: queue
import { Queue, Worker } from 'bullmq';

interface Notice { email: string; fullName: string; subject: string }
interface Restock { sku: string; amount: number }

const connection = { url: process.env.REDIS_URL ?? '' };
const notices = new Queue<Notice>('notices', { connection });
const restocks = new Queue<Restock>('restocks', { connection });

export async function soldOut(sku: string, buyer: { email: string; fullName: string }): Promise<void> {
  await notices.add('sold-out', { ...buyer, subject: `${sku} comes later` });
  await restocks.add('sold-out', { sku, amount: 50 });
}

declare const mailer: { send(to: string, subject: string): Promise<void> };

new Worker<Notice>('notices', async ({ data }) => {
  await mailer.send(`${data.fullName} <${data.email}>`, data.subject);
}, { connection });

new Worker<Restock>('restocks', async ({ data }) => {
  await fetch('https://b2b.voorraadkade.example/orders', { method: 'POST', body: JSON.stringify(data) });
}, { connection });
