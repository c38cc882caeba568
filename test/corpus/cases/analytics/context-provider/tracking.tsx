import mixpanel from 'mixpanel-browser';
import { createContext, useContext, useMemo, type ReactNode } from 'react';

interface Tracking {
  seen(page: string): void;
  about(key: string, value: string): void;
}

const TrackingContext = createContext<Tracking | null>(null);

export function TrackingProvider({ children }: { children: ReactNode }) {
  const tracking = useMemo<Tracking>(
    () => ({
      seen: (page) => mixpanel.track('page', { page }),
      about: (key, value) => mixpanel.people.set({ [key]: value }),
    }),
    [],
  );
  return <TrackingContext.Provider value={tracking}>{children}</TrackingContext.Provider>;
}

export function useTracking() {
  const tracking = useContext(TrackingContext);
  if (!tracking) throw new Error('no provider');
  return tracking;
}
