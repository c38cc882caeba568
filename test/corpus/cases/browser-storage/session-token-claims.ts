// rule: no-personal-data-in-browser-storage
// form: returned value of an own function
import jwt from 'jsonwebtoken';

interface Account {
  id: string;
  email: string;
  displayName: string;
  roles: string[];
}

function claimsOf(account: Account) {
  return { sub: account.id, roles: account.roles };
}

function profileClaims(account: Account) {
  return { ...claimsOf(account), mail: account.email, called: account.displayName };
}

export function issue(account: Account, secret: string): { access: string; identity: string } {
  const access = jwt.sign(claimsOf(account), secret, { expiresIn: '15m' });
  const identity = jwt.sign(profileClaims(account), secret, { expiresIn: '1h' }); // expect: no-personal-data-in-browser-storage contact.email
  return { access, identity };
}
