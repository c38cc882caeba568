// rule: no-personal-data-in-browser-storage
// form: test double
const fakeStorage = new (class {
  readonly values = new Map<string, string>();
  setItem(key: string, value: string) {
    this.values.set(key, value);
  }
})();

export function check(user: { email: string }) {
  fakeStorage.setItem('user', user.email);
  return fakeStorage.values.size;
}
