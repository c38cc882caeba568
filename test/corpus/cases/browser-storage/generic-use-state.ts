// rule: no-personal-data-in-browser-storage
// form: generics
function usePersisted<T>(key: string, initial: T): [T, (value: T) => void] {
  const stored = localStorage.getItem(key);
  const value = stored === null ? initial : (JSON.parse(stored) as T);
  const set = (next: T): void => {
    localStorage.setItem(key, JSON.stringify(next));
  };
  return [value, set];
}

export function useCheckout(): { complete(customer: { email: string; phone: string }): void } {
  const [, setStep] = usePersisted('step', 0);
  const [, setCustomer] = usePersisted<{ email: string; phone: string } | null>('customer', null);
  return {
    complete(customer) {
      setStep(2);
      setCustomer(customer); // expect: no-personal-data-in-browser-storage contact.email contact.phone
    },
  };
}
