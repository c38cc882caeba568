// rule: no-personal-data-in-browser-storage
// form: dynamic key
interface CheckoutDraft {
  email: string;
  deliveryAddress: string;
  giftWrap: boolean;
}

const prefix = 'checkout.draft';

export function useDraft() {
  function remember<K extends keyof CheckoutDraft>(field: K, value: CheckoutDraft[K]): void {
    sessionStorage.setItem(`${prefix}.${field}`, JSON.stringify(value)); // expect: no-personal-data-in-browser-storage contact.email contact.address
  }

  function recall<K extends keyof CheckoutDraft>(field: K): CheckoutDraft[K] | undefined {
    const stored = sessionStorage.getItem(`${prefix}.${field}`);
    return stored === null ? undefined : (JSON.parse(stored) as CheckoutDraft[K]);
  }

  return { remember, recall };
}

const draft = useDraft();
document.querySelector<HTMLInputElement>('#email')?.addEventListener('change', (event) => {
  draft.remember('email', (event.currentTarget as HTMLInputElement).value);
});
