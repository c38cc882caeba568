// rule: no-personal-data-in-urls
// form: generics
type Params<T> = { [K in keyof T]: string | number };

function link<T extends object>(path: string, params: Params<T>): string {
  const url = new URL(path, 'http://localhost');
  for (const [key, value] of Object.entries(params)) url.searchParams.set(key, String(value));
  return url.pathname + url.search;
}

export async function open(member: { id: number; emailAddress: string }): Promise<void> {
  await fetch(link('/members', { id: member.id }));
  await fetch(link('/members', { mail: member.emailAddress })); // expect: no-personal-data-in-urls contact.email
}
