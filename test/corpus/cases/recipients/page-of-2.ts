// rule: no-undeclared-recipient
// form: generics
interface Page<T> { items: T[]; next?: string }
interface Donor { email: string; amount: number }
interface Fund { code: string; raised: number }

async function push<T>(path: string, page: Page<T>): Promise<Response> {
  return fetch(path, { method: 'POST', body: JSON.stringify(page) });
}

export async function mirror(donors: Page<Donor>, funds: Page<Fund>) {
  await push('/mirror/funds', funds);
  await fetch('https://mirror.givewell-box.example/funds', { method: 'POST', body: JSON.stringify(funds.items) });
  await fetch('https://mirror.givewell-box.example/donors', { method: 'POST', body: JSON.stringify(donors) }); // expect: no-undeclared-recipient contact.email
  await fetch('https://mirror.givewell-box.example/one', { method: 'POST', body: JSON.stringify(donors.items[0]) }); // expect: no-undeclared-recipient contact.email
}
