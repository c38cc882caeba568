// rule: no-personal-data-in-urls
// form: ternary or nullish
export async function greet(visitor: { email?: string; page: number }) {
  const known = visitor.email ? 'yes' : 'no';
  await fetch(`/greeting?page=${visitor.page}&known=${known}`);
  await fetch(`/greeting?who=${visitor.email ?? 'guest'}`); // expect: no-personal-data-in-urls contact.email
}
