// rule: no-personal-data-in-error-tracking
// form: not a personal name
import Rollbar from 'rollbar';
import newrelic from 'newrelic';

export function start(accessToken: string, app: { name: string }) {
  newrelic.addCustomAttribute('app', app.name);
  return new Rollbar({ accessToken, captureUncaught: true, captureIp: false });
}
