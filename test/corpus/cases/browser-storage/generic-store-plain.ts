// rule: no-personal-data-in-browser-storage
// form: generics
interface Stored<T> {
  readonly at: number;
  readonly value: T;
}

function persist<T>(key: string, value: T): void {
  const entry: Stored<T> = { at: Date.now(), value };
  localStorage.setItem(key, JSON.stringify(entry));
}

interface Contact {
  email: string;
  starred: boolean;
}

export function remember(contacts: readonly Contact[], sort: 'asc' | 'desc'): void {
  persist('contacts.sort', sort);
  persist('contacts.count', contacts.length);
  persist('contacts.stars', contacts.map((contact) => contact.starred));
}
