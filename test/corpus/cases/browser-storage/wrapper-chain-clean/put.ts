export const put = (key: string, value: string) => localStorage.setItem(key, value);
