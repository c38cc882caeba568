// rule: no-personal-data-in-urls
// form: spread
import got from 'got';

const base = { timeout: { request: 1000 } };

export const rename = (account: { id: number; fullName: string }) =>
  got({ ...base, url: `http://localhost/accounts/${account.id}`, method: 'POST', json: { fullName: account.fullName } });
