// rule: no-personal-data-in-logs
// form: dynamic key
interface Account {
  id: string;
  email: string;
  passwordHash: string;
  sessionToken: string;
  createdAt: Date;
}

const secret = new Set<string>(['passwordHash', 'sessionToken']);

function withoutSecrets<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !secret.has(key))) as Partial<T>;
}

export async function register(account: Account, insert: (account: Account) => Promise<void>): Promise<void> {
  console.log('registering', account.id);
  await insert(account);
  console.log('registered', withoutSecrets(account)); // expect: no-personal-data-in-logs contact.email
}
