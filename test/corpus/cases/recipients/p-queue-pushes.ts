// rule: no-undeclared-recipient
// form: queue
import PQueue from 'p-queue';

interface Attendee { badge: number; fullName: string; employer: string }

const queue = new PQueue({ concurrency: 4, interval: 1000, intervalCap: 10 });
const endpoint = 'https://badges.revershoek.example/print';

async function print(body: string): Promise<void> {
  const response = await fetch(endpoint, { method: 'POST', body });
  if (!response.ok) throw new Error(`printer answered ${response.status}`);
}

export async function printAll(attendees: Attendee[]): Promise<void> {
  await queue.add(() => print(JSON.stringify({ total: attendees.length })));
  for (const attendee of attendees) {
    void queue.add(() => print(`${attendee.badge}\n${attendee.fullName}`)); // expect: no-undeclared-recipient identity.name
  }
  await queue.onIdle();
}
