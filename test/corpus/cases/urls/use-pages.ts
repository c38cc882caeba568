// rule: no-personal-data-in-urls
// form: generics
import { useEffect, useState } from 'react';

interface Window<T> { items: T[]; offset: number; hasMore: boolean }

export function usePages<T>(resource: string, size: number): { items: T[]; more: () => void } {
  const [state, setState] = useState<Window<T>>({ items: [], offset: 0, hasMore: true });
  const [wanted, setWanted] = useState(0);

  useEffect(() => {
    void fetch(`/api/${resource}?offset=${wanted}&limit=${size}`)
      .then((response) => response.json() as Promise<T[]>)
      .then((next) => {
        setState((last) => ({ items: [...last.items, ...next], offset: wanted, hasMore: next.length === size }));
      });
  }, [resource, size, wanted]);

  return { items: state.items, more: () => setWanted(state.offset + state.items.length) };
}

interface Subscriber { email: string; fullName: string }

export function useSubscribers(): string[] {
  const { items, more } = usePages<Subscriber>('subscribers', 50);
  if (items.length < 50) more();
  return items.map(({ email, fullName }) => `${fullName} <${email}>`);
}
