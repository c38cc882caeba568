// rule: no-personal-data-in-browser-storage
// form: generics
import { useCallback, useState } from 'react';

function useStoredState<T>(key: string, initial: T): readonly [T, (next: T) => void] {
  const [state, setState] = useState<T>(initial);
  const store = useCallback(
    (next: T) => {
      setState(next);
      window.localStorage.setItem(key, JSON.stringify(next));
    },
    [key],
  );
  return [state, store];
}

interface Layout { columns: number; dense: boolean }
interface ContactCard { fullName: string; phoneNumber: string }

export function Preferences({ card }: { card: ContactCard }) {
  const [layout, setLayout] = useStoredState<Layout>('layout', { columns: 2, dense: false });
  const [, setCard] = useStoredState<ContactCard | null>('card', null);
  return (
    <form>
      <button type="button" onClick={() => setLayout({ ...layout, dense: !layout.dense })}>Dense</button>
      <button
        type="button"
        onClick={() => {
          setCard(card); // expect: no-personal-data-in-browser-storage identity.name contact.phone
        }}
      >
        Remember me
      </button>
    </form>
  );
}
