// rule: no-personal-data-in-urls
// form: hook returning functions
import { useCallback } from 'react';

function useSearch() {
  const go = useCallback((term: string, page = 1) => {
    window.location.assign(`/customers?q=${encodeURIComponent(term)}&page=${page}`);
  }, []);
  const clear = useCallback(() => window.location.assign('/customers'), []);
  return { go, clear };
}

export function CallerCard({ caller }: { caller: { phoneNumber: string; company: string } }) {
  const { go, clear } = useSearch();
  const sameNumber = () => {
    go(caller.phoneNumber); // expect: no-personal-data-in-urls contact.phone
  };
  return (
    <li>
      <button onClick={() => go(caller.company)}>Same company</button>
      <button onClick={sameNumber}>Same number</button>
      <button onClick={clear}>All</button>
    </li>
  );
}
