// rule: no-undeclared-recipient
// form: ORM row
// annotated: yes
import { PersonalData } from '@verklaar/annotations';
import type { Repository } from 'typeorm';

export class Donor {
  @PersonalData('contact.email') contact = '';
  total = 0;
}

export async function export_(donors: Repository<Donor>) {
  const rows = await donors.find();
  await fetch('https://funds.campaign.example/totals', { method: 'POST', body: String(rows.length) });
  for (const row of rows) {
    await fetch('https://funds.campaign.example/donors', { method: 'POST', body: row.contact }); // expect: no-undeclared-recipient contact.email
  }
}
