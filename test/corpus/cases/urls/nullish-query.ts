// rule: no-personal-data-in-urls
// form: ternary or nullish
export async function greet(visitor: { email?: string; language: string }) {
  const known = visitor.email ? 'yes' : 'no';
  await fetch(`/greeting?lang=${visitor.language}&known=${known}`);
  await fetch(`/greeting?who=${visitor.email ?? 'guest'}`); // expect: no-personal-data-in-urls contact.email
}
