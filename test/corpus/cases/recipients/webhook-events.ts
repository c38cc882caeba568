// rule: no-undeclared-recipient
// form: event emitter
import { EventEmitter } from 'node:events';

interface Donation {
  campaign: string;
  amount: number;
  donor: { iban: string; fullName: string };
}

export const donations = new EventEmitter();

donations.on('donation.received', async (donation: Donation) => {
  await fetch('https://hooks.giftgrid.example/campaigns', { method: 'POST', body: JSON.stringify({ campaign: donation.campaign }) });
  await fetch('https://hooks.giftgrid.example/donors', { method: 'POST', body: JSON.stringify(donation.donor) }); // expect: no-undeclared-recipient payment.account identity.name
});

export function receive(donation: Donation): void {
  if (donation.amount > 0) donations.emit('donation.received', donation);
}
