// rule: no-personal-data-in-error-tracking
// form: ternary or nullish
import { datadogRum } from '@datadog/browser-rum';

interface Me {
  id: string;
  name?: string;
  email: string;
}

export function start(me: Me | undefined) {
  if (!me) {
    datadogRum.clearUser();
    return;
  }
  datadogRum.setUser({ id: me.id, name: me.name ?? me.email }); // expect: no-personal-data-in-error-tracking contact.email
}
