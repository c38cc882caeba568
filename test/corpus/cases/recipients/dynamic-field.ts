// rule: no-undeclared-recipient
// form: dynamic key
interface Person {
  email: string;
  phone: string;
}

export async function verify(person: Person, field: 'email' | 'phone') {
  await fetch('https://verify.identity.example/kind', { method: 'POST', body: field });
  await fetch('https://verify.identity.example/value', { method: 'POST', body: person[field] }); // expect: no-undeclared-recipient contact.email contact.phone
}
