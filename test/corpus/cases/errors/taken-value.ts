// rule: no-personal-data-in-errors
// form: dynamic key
interface Registration {
  username: string;
  email: string;
  newsletter: boolean;
}

interface Accounts {
  exists(field: string, value: string): Promise<boolean>;
}

const unique = ['username', 'email'] as const;

export async function assertUnique(accounts: Accounts, registration: Registration): Promise<void> {
  for (const field of unique) {
    if (await accounts.exists(field, registration[field])) {
      throw new Error(`${field} "${registration[field]}" is taken`); // expect: no-personal-data-in-errors account.username contact.email
    }
  }
}
