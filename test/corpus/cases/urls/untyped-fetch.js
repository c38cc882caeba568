// rule: no-personal-data-in-urls
// form: untyped JavaScript
export async function suggest(input, klant) {
  const hits = await fetch('/suggest?text=' + input.value);
  const orders = await fetch('/orders?email=' + klant.email); // expect: no-personal-data-in-urls contact.email
  return [await hits.json(), await orders.json()];
}
