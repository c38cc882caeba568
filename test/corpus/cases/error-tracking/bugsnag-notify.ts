// rule: no-personal-data-in-error-tracking
// form: callback
import Bugsnag from '@bugsnag/js';

interface Player {
  handle: string;
  email: string;
  level: number;
}

export function crash(error: Error, player: Player) {
  Bugsnag.notify(error, (event) => {
    event.addMetadata('game', { level: player.level });
    event.setUser(undefined, player.email); // expect: no-personal-data-in-error-tracking contact.email
  });
}
