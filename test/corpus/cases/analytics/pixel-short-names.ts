// rule: no-personal-data-in-analytics
// form: dynamic key
import { createHash } from 'node:crypto';

declare function fbq(command: string, ...rest: unknown[]): void;

interface Buyer {
  email: string;
  phone: string;
  basketCents: number;
}

const shortNames = { email: 'em', phone: 'ph' } as const;

const sha256 = (value: string): string => createHash('sha256').update(value).digest('hex');

export function match(buyer: Buyer, pixel: string): void {
  const hashed: Record<string, string> = {};
  for (const field of Object.keys(shortNames) as (keyof typeof shortNames)[]) {
    hashed[shortNames[field]] = sha256(buyer[field].trim().toLowerCase());
  }
  fbq('init', pixel, hashed); // expect: no-personal-data-in-analytics contact.email contact.phone
  fbq('track', 'Purchase', { value: buyer.basketCents / 100, currency: 'EUR' });
}
