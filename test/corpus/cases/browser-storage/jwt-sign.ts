// rule: no-personal-data-in-browser-storage
// form: direct property
import jwt from 'jsonwebtoken';

interface Account {
  id: string;
  email: string;
  scope: string;
}

export function tokens(account: Account, secret: string) {
  const access = jwt.sign({ sub: account.id, scope: account.scope }, secret, { expiresIn: '15m' });
  const identity = jwt.sign({ sub: account.id, email: account.email }, secret); // expect: no-personal-data-in-browser-storage contact.email
  return { access, identity };
}
