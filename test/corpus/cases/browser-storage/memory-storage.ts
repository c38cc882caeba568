// rule: no-personal-data-in-browser-storage
// form: test double
class MemoryStorage {
  private readonly values = new Map<string, string>();
  getItem = (key: string) => this.values.get(key) ?? null;
  setItem = (key: string, value: string) => void this.values.set(key, value);
}

export function remember(user: { email: string; theme: string }) {
  const sessionStorage = new MemoryStorage();
  sessionStorage.setItem('email', user.email);
  globalThis.localStorage.setItem('theme', user.theme);
  globalThis.localStorage.setItem('email', user.email); // expect: no-personal-data-in-browser-storage contact.email
  return sessionStorage.getItem('email');
}
