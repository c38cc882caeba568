// rule: no-personal-data-in-browser-storage
// form: class field
class MemoryStore {
  private readonly entries = new Map<string, string>();

  setItem(key: string, value: string): void {
    this.entries.set(key, value);
  }

  getItem(key: string): string | null {
    return this.entries.get(key) ?? null;
  }
}

export class AddressBook {
  private readonly storage = new MemoryStore();

  remember(contact: { id: string; email: string; phone: string }): void {
    this.storage.setItem(contact.id, JSON.stringify(contact));
    localStorage.setItem('address-book.last', contact.id);
  }

  email(id: string): string {
    const contact = JSON.parse(this.storage.getItem(id) ?? '{}') as { email?: string };
    return contact.email ?? '';
  }
}
