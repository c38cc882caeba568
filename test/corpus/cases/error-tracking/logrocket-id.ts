// rule: no-personal-data-in-error-tracking
// form: await or promise
import LogRocket from 'logrocket';

declare function currentUser(): Promise<{ id: string; name: string; email: string }>;

export async function begin() {
  const user = await currentUser();
  LogRocket.identify(user.id);
  LogRocket.track(user.email === '' ? 'guest session' : 'member session');
}
