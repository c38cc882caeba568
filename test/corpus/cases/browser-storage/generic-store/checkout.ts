// rule: no-personal-data-in-browser-storage
// form: generics
import { LocalStore } from './store.js';

interface Address {
  street: string;
  houseNumber: string;
  postalCode: string;
  city: string;
}

interface Layout {
  compact: boolean;
  theme: string;
}

const addresses = new LocalStore<Address>('checkout.address', { street: '', houseNumber: '', postalCode: '', city: '' });
const layouts = new LocalStore<Layout>('layout', { compact: false, theme: 'light' });

export function confirm(address: Address, layout: Layout): void {
  layouts.write(layout);
  addresses.write(address); // expect: no-personal-data-in-browser-storage contact.address
}
