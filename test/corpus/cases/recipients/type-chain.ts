// rule: no-undeclared-recipient
// form: type alias or re-export
type Base = { email: string; address: { street: string; city: string } };
type Stamped<T> = T & { at: number };
type Subscriber = Stamped<Base>;
type Counter = Stamped<{ total: number }>;

export async function sync(subscriber: Subscriber, counter: Counter) {
  await fetch('https://lists.gazettery.example/count', { method: 'POST', body: JSON.stringify(counter) });
  await fetch('https://lists.gazettery.example/all', { method: 'POST', body: JSON.stringify(subscriber) }); // expect: no-undeclared-recipient contact.email contact.address
  await fetch('https://lists.gazettery.example/at', { method: 'POST', body: JSON.stringify({ at: subscriber.at, where: subscriber.address }) }); // expect: no-undeclared-recipient contact.address
}
