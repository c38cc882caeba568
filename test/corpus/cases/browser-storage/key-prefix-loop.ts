// rule: no-personal-data-in-browser-storage
// form: dynamic key
interface Checkout {
  street: string;
  city: string;
  coupon: string;
}

const steps = { delivery: ['street', 'city'], discount: ['coupon'] } as const;

export function store(checkout: Checkout): void {
  for (const key of steps.discount) sessionStorage.setItem(`checkout.${key}`, checkout[key]);
  for (const key of steps.delivery) sessionStorage.setItem(`checkout.${key}`, checkout[key]); // expect: no-personal-data-in-browser-storage contact.address
}
