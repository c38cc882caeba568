export function write([name, value]: [string, string]) {
  localStorage.setItem(name, value);
}
