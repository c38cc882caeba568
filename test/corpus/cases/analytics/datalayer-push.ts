// rule: no-personal-data-in-analytics
// form: nested object by type
declare global {
  interface Window {
    dataLayer: unknown[];
  }
}

interface Basket {
  lines: { sku: string; price: number }[];
  customer: { email: string; returning: boolean };
}

export function checkoutStarted(basket: Basket) {
  window.dataLayer.push({ event: 'checkout', items: basket.lines });
  window.dataLayer.push({ event: 'checkout', basket }); // expect: no-personal-data-in-analytics contact.email
}
