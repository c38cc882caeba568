// rule: no-personal-data-in-analytics
// form: generics
import Mixpanel from 'mixpanel';

interface Signal<T> {
  readonly value: T;
  set(next: T): void;
}

function signal<T>(initial: T): Signal<T> {
  let current = initial;
  return {
    get value() {
      return current;
    },
    set(next) {
      current = next;
    },
  };
}

interface Position { latitude: number; longitude: number }

const mixpanel = Mixpanel.init(process.env.MIXPANEL_TOKEN ?? '');
const zoom = signal(12);
const here = signal<Position | undefined>(undefined);

export function moved(position: Position, level: number): void {
  here.set(position);
  zoom.set(level);
  mixpanel.track('map zoomed', { zoom: zoom.value });
  mixpanel.track('map moved', { at: here.value }); // expect: no-personal-data-in-analytics location.precise
}
