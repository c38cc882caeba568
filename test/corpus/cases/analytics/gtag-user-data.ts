// rule: no-personal-data-in-analytics
// form: direct property
declare function gtag(command: string, ...rest: unknown[]): void;

interface Buyer {
  email: string;
  country: string;
}

export function purchase(buyer: Buyer, value: number) {
  gtag('event', 'purchase', { value, currency: 'EUR' });
  gtag('set', 'user_data', { email: buyer.email }); // expect: no-personal-data-in-analytics contact.email
}
