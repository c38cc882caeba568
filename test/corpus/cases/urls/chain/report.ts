// rule: no-personal-data-in-urls
// form: wrapper of a wrapper
// annotated: yes
import { download } from './download';

export interface Statement {
  year: number;
  /** @personalData payment.account */
  source: string;
}

export async function fetchStatement(statement: Statement) {
  await download('years', String(statement.year));
  return download('accounts', statement.source); // expect: no-personal-data-in-urls payment.account
}
