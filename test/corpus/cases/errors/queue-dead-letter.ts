// rule: no-personal-data-in-errors
// form: queue
import { Worker } from 'bullmq';

interface Payment {
  reference: string;
  cardHolder: string;
  iban: string;
}

export const worker = new Worker<Payment>('payments', async (job) => {
  const { reference, iban } = job.data;
  if (job.attemptsMade > 5) throw new Error(`giving up on ${reference} after ${job.attemptsMade} attempts`);
  if (iban.length < 15) throw new Error(`account ${iban} is too short`); // expect: no-personal-data-in-errors payment.account
});
