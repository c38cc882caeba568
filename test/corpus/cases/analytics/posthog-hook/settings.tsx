// rule: no-personal-data-in-analytics
// form: hook returning functions
import { useAnalytics } from './use-analytics';

export function Settings({ account }: { account: { email: string; plan: string } }) {
  const { capture, identify } = useAnalytics();
  capture('settings opened', account.plan);
  identify(account.email); // expect: no-personal-data-in-analytics contact.email
  return <h1>Instellingen</h1>;
}
