// rule: no-personal-data-in-browser-storage
// form: hook returning functions
import { useCallback, useState } from 'react';

interface SignedIn {
  id: string;
  email: string;
  avatarColour: string;
}

export function useSession() {
  const [current, setCurrent] = useState<SignedIn | null>(null);

  const remember = useCallback((value: SignedIn) => {
    setCurrent(value);
    localStorage.setItem('session.colour', value.avatarColour);
    localStorage.setItem('session', JSON.stringify(value)); // expect: no-personal-data-in-browser-storage contact.email
  }, []);

  const forget = useCallback(() => {
    setCurrent(null);
    localStorage.removeItem('session');
  }, []);

  return { current, remember, forget };
}
