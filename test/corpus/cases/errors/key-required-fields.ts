// rule: no-personal-data-in-errors
// form: dynamic key
interface Registration {
  email: string;
  iban: string;
  terms: boolean;
}

const required: (keyof Registration)[] = ['email', 'iban', 'terms'];

export function check(registration: Partial<Registration>): void {
  for (const key of required) {
    if (registration[key] === undefined) throw new Error(`${key} is required`);
    if (registration[key] === '') throw new Error(`${key} must not be empty`);
  }
}
