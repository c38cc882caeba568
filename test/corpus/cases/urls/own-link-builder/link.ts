const origin = process.env.ORIGIN ?? 'https://shop.example';

export function link(page: string, key: string): string {
  const url = new URL(page, origin);
  url.searchParams.set('key', key);
  return url.href;
}
