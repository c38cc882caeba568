export const store = {
  put(key: string, value: string) {
    localStorage.setItem(key, value);
  },
};
