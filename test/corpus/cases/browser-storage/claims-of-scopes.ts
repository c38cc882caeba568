// rule: no-personal-data-in-browser-storage
// form: dynamic key
import jwt from 'jsonwebtoken';

interface Person {
  id: string;
  email: string;
  phoneNumber: string;
  fullName: string;
}

const claimsOf = {
  profile: ['fullName'],
  contact: ['email', 'phoneNumber'],
} as const satisfies Record<string, readonly (keyof Person)[]>;

export function idToken(person: Person, scopes: readonly (keyof typeof claimsOf)[], key: string): string {
  if (scopes.length === 0) return jwt.sign({ sub: person.id }, key);
  const claims: Record<string, string> = { sub: person.id };
  for (const scope of scopes) {
    for (const claim of claimsOf[scope]) claims[claim] = person[claim];
  }
  return jwt.sign(claims, key, { expiresIn: '10m' }); // expect: no-personal-data-in-browser-storage identity.name contact.email contact.phone
}
