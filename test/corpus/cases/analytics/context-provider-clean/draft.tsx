import { createContext, useContext, useState, type ReactNode } from 'react';

interface Draft {
  keep(text: string): void;
}

const DraftContext = createContext<Draft | null>(null);

export function DraftProvider({ children }: { children: ReactNode }) {
  const [, setText] = useState('');
  return <DraftContext.Provider value={{ keep: setText }}>{children}</DraftContext.Provider>;
}

export const useDraft = () => useContext(DraftContext);
