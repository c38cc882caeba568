// rule: no-personal-data-in-analytics
// form: whole object by type
import Mixpanel from 'mixpanel';

const mixpanel = Mixpanel.init('not-a-token');

interface Game {
  name: string;
  title: string;
  level: number;
  map: { name: string };
}

export function started(id: string, game: Game) {
  mixpanel.track('started', { distinct_id: id, ...game });
}
