// rule: no-personal-data-in-urls
// form: destructuring
export async function refresh(rows: readonly { id: number; email: string; version: number }[]) {
  for (const { id, version } of rows) await fetch(`/api/rows/${id}?version=${version}`);
  for (const [index, { email }] of rows.entries()) await fetch(`/api/check/${index}?mail=${email}`); // expect: no-personal-data-in-urls contact.email
}
