// rule: no-personal-data-in-browser-storage
// form: wrapper of a wrapper
// annotated: yes
import { persist } from './persist';

export interface Visit {
  /** @personalData location.precise */
  spot: string;
  zoom: number;
}

export function leave(visit: Visit) {
  persist('zoom', String(visit.zoom));
  persist('spot', visit.spot); // expect: no-personal-data-in-browser-storage location.precise
}
