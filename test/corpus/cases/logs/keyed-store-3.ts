// rule: no-personal-data-in-logs
// form: generics
export class Store<T extends { id: string }> {
  private readonly items = new Map<string, T>();

  add(item: T) {
    this.items.set(item.id, item);
    console.debug('stored', item.id, this.items.size);
    return this;
  }

  find(id: string): T | undefined {
    return this.items.get(id);
  }
}

interface Guest { id: string; email: string; table: number }

export function greet(guests: Store<Guest>, id: string) {
  const guest = guests.find(id);
  console.log('table', guest?.table);
  console.log('guest', guest); // expect: no-personal-data-in-logs contact.email
  if (guest) console.log(`hello ${guest.email}`); // expect: no-personal-data-in-logs contact.email
}
