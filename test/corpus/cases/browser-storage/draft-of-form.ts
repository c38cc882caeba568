// rule: no-personal-data-in-browser-storage
// form: generics
// annotated: yes
import type { Personal } from '@verklaar/annotations';

type Draft<T> = { [K in keyof T]?: T[K] | null };

interface Intake {
  step: number;
  complaint: Personal<string, 'special.health'>;
  weight: number;
}

class DraftKeeper<T extends object> {
  private draft: Draft<T> = {};

  change<K extends keyof T>(key: K, value: T[K]): Draft<T> {
    this.draft = { ...this.draft, [key]: value };
    return this.draft;
  }
}

const keeper = new DraftKeeper<Intake>();

export function typed(complaint: Intake['complaint'], step: number): void {
  keeper.change('complaint', complaint);
  const draft = keeper.change('step', step);
  sessionStorage.setItem('intake-step', String(draft.step));
  sessionStorage.setItem('intake', JSON.stringify(draft)); // expect: no-personal-data-in-browser-storage special.health
}
