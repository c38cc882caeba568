// rule: no-personal-data-in-urls
// form: dynamic key
const own = ['product', 'amount'] as const;
const contact = ['email', 'telephone'] as const;

export function quoteLink(form: HTMLFormElement, withContact: boolean): string {
  const data = new FormData(form);
  const query = new URLSearchParams();
  for (const name of own) query.append(name, String(data.get(name)));
  if (!withContact) {
    location.assign(`/quote?${query.toString()}`);
    return query.toString();
  }
  for (const name of contact) query.append(name, String(data.get(name)));
  location.assign(`/quote/personal?${query.toString()}`); // expect: no-personal-data-in-urls contact.email contact.phone
  return query.toString();
}
