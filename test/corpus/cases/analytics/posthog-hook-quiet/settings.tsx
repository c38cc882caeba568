// rule: no-personal-data-in-analytics
// form: hook returning functions
import { useAnalytics } from './use-analytics';

export function Settings({ account }: { account: { id: string; email: string; plan: string } }) {
  const { capture, identify } = useAnalytics();
  identify(account.id);
  capture('settings opened', account.plan);
  return (
    <form onSubmit={() => capture('saved', 'profile')}>
      <input type="email" defaultValue={account.email} />
    </form>
  );
}
