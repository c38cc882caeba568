const origin = process.env.ORIGIN;

export function link(page: string, key: string): string {
  const url = new URL(page, origin);
  url.searchParams.set('key', key);
  return url.href;
}
