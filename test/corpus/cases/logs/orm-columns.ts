// rule: no-personal-data-in-logs
// form: ORM row
// annotated: yes
import { PersonalData } from '@verklaar/annotations';
import type { Repository } from 'typeorm';

export class Vote {
  id!: number;
  @PersonalData('special.political') party!: string;
  station!: string;
}

export async function tally(votes: Repository<Vote>) {
  const rows = await votes.find();
  console.log(`${rows.length} votes`);
  for (const row of rows) console.log(row.id, row.station);
}
