// rule: no-undeclared-recipient
// form: assignment
export async function lookUp(visitor: { email: string; language: string }) {
  const url = new URL('https://visits-plover.example/people');
  url.searchParams.set('lang', visitor.language);
  // expect: no-undeclared-recipient contact.email; no-personal-data-in-urls contact.email
  url.searchParams.set('mail', visitor.email);
  return fetch(url);
}
