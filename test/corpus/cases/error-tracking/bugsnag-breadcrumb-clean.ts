// rule: no-personal-data-in-error-tracking
// form: not a personal name
import Bugsnag from '@bugsnag/js';

interface Level {
  name: string;
  title: string;
}

export function enter(level: Level, player: { email: string; id: string }) {
  Bugsnag.leaveBreadcrumb(`entered ${level.name} (${level.title})`);
  if (player.email === '') Bugsnag.leaveBreadcrumb('anonymous player');
}
