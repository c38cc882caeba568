// rule: no-unlisted-category
// form: generics
// annotated: yes
import { type Personal, recipient } from '@verklaar/annotations';

export const panel = recipient({
  id: 'yg-panel',
  service: 'ingest.meningspeil.example',
  role: 'processor',
  categories: ['contact.email'],
});

interface Respondent { inbox: Personal<string, 'contact.email'>; answers: number[] }
interface Voter extends Respondent { party: Personal<string, 'special.political'> }

abstract class Dataset<Row extends Respondent> {
  constructor(protected readonly rows: readonly Row[]) {}

  abstract columns(): readonly (keyof Row)[];

  lines(): string {
    return this.rows.map((row) => this.columns().map((column) => String(row[column])).join(';')).join('\n');
  }
}

class Satisfaction extends Dataset<Respondent> {
  columns(): readonly (keyof Respondent)[] {
    return ['inbox', 'answers'];
  }
}

class Elections extends Dataset<Voter> {
  columns(): readonly (keyof Voter)[] {
    return ['inbox', 'party'];
  }

  raw(): readonly Voter[] {
    return this.rows;
  }
}

export async function upload(satisfaction: Satisfaction, elections: Elections): Promise<void> {
  const url = 'https://ingest.meningspeil.example/files';
  await fetch(url, { method: 'PUT', body: satisfaction.lines() });
  await fetch(url, { method: 'PUT', body: JSON.stringify(elections.raw()) }); // expect: no-unlisted-category special.political
}
