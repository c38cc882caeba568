// rule: no-personal-data-in-browser-storage
// form: hook returning functions
import { useEffect, useState } from 'react';

function useStored(key: string, initial: string): [string, (value: string) => void] {
  const [value, setValue] = useState(() => localStorage.getItem(key) ?? initial);
  useEffect(() => {
    localStorage.setItem(key, value);
  }, [key, value]);
  return [value, setValue];
}

export function Preferences({ user }: { user: { email: string; firstName: string } }) {
  const [theme, setTheme] = useStored('theme', 'light');
  const [density, setDensity] = useStored('density', 'normal');
  return (
    <fieldset>
      <legend>{user.firstName}</legend>
      <button onClick={() => setTheme(theme === 'light' ? 'dark' : 'light')}>{theme}</button>
      <button onClick={() => setDensity('compact')}>{density}</button>
    </fieldset>
  );
}
