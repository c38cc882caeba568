// rule: no-personal-data-in-error-tracking
// form: SDK setting
import Bugsnag from '@bugsnag/js';
import Rollbar from 'rollbar';

const token = process.env['ROLLBAR_TOKEN'] ?? '';

export const rollbar = new Rollbar({
  accessToken: token,
  environment: process.env['NODE_ENV'] ?? 'development',
  captureIp: false,
  payload: { server: { branch: 'main' }, code_version: process.env['COMMIT'] },
});

export function startBugsnag(apiKey: string, user: { email: string }): boolean {
  if (!user.email.endsWith('@firm.example')) return false;
  Bugsnag.start({ apiKey, appVersion: '3.2.1', enabledReleaseStages: ['production'], collectUserIp: false });
  return true;
}
