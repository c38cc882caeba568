import { useState } from 'react';

export function useStored(key: string) {
  const [value, setValue] = useState(() => localStorage.getItem(key));
  const save = (next: string) => {
    localStorage.setItem(key, next);
    setValue(next);
  };
  return [value, save] as const;
}
