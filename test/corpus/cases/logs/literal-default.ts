// rule: no-personal-data-in-logs
// form: literal text
const fallback = { email: 'nobody@shop.example', name: 'guest' };

export function contact(visitor?: { email: string }) {
  console.log('fallback is', fallback.email, fallback.name);
  const email = visitor?.email ?? fallback.email;
  console.log('email used:', email); // expect: no-personal-data-in-logs contact.email
}
