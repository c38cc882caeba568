// rule: no-personal-data-in-errors
// form: JSON.stringify
interface SignUp {
  email: string;
  birthDate: string;
}

export function parse(text: string): SignUp {
  const value = JSON.parse(text) as SignUp;
  if (!value.email.includes('@')) {
    throw new TypeError('invalid sign-up: ' + JSON.stringify(value)); // expect: no-personal-data-in-errors contact.email identity.birthDate
  }
  return value;
}
