// rule: no-personal-data-in-error-tracking
// form: whole object by type
// annotated: yes
import * as Sentry from '@sentry/node';
import { NotPersonalData } from '@verklaar/annotations';

class Station {
  @NotPersonalData('name of the station') name = '';
  @NotPersonalData('address of the station') address = '';
}

export function offline(station: Station, error: Error) {
  Sentry.setContext('station', { ...station });
  Sentry.captureException(error, { extra: { station } });
}
