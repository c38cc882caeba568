const prefix = 'shop.';

export const store = {
  put(key: string, value: string) {
    try {
      localStorage.setItem(prefix + key, value);
    } catch {
      sessionStorage.setItem(prefix + key, value);
    }
  },
  get: (key: string) => localStorage.getItem(prefix + key),
};
