// rule: no-undeclared-recipient
// form: assignment
export async function stamps(order: { total: number; buyerEmail: string }) {
  const url = new URL('https://stamps-kestrel.example/value');
  url.searchParams.set('total', String(order.total));
  url.searchParams.set('known', String(order.buyerEmail.length > 0));
  return fetch(url.toString());
}
