// rule: no-personal-data-in-error-tracking
// form: await or promise
import LogRocket from 'logrocket';

declare function currentUser(): Promise<{ id: string; name: string; email: string }>;

export async function begin() {
  const user = await currentUser();
  LogRocket.track('session');
  LogRocket.identify(user.id, { name: user.name, email: user.email }); // expect: no-personal-data-in-error-tracking identity.name contact.email
}
