// rule: no-personal-data-in-logs
// form: await or promise
interface Account { id: string; email: string }

declare function fetchAccount(id: string): Promise<Account>;

export async function compare(ids: [string, string]) {
  const [left, right] = await Promise.all([fetchAccount(ids[0]), fetchAccount(ids[1])]);
  console.log('same', left.id === right.id);
  console.log('left', left.email); // expect: no-personal-data-in-logs contact.email
  const settled = await Promise.allSettled(ids.map(fetchAccount));
  console.log('loaded', settled.filter(({ status }) => status === 'fulfilled').length);
  fetchAccount(ids[0])
    .then((account) => account.email.toLowerCase())
    .then((mail) => console.log('mail', mail)) // expect: no-personal-data-in-logs contact.email
    .catch((error: unknown) => console.error(error));
  return right;
}
