// rule: no-personal-data-in-logs
// form: wrapper of a wrapper
import { report } from './report';

export function signedIn(account: { email: string; attempts: number }) {
  report('usage', { email: account.email });
  report('fault', { attempts: account.attempts });
}
