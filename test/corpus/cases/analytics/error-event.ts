// rule: no-personal-data-in-analytics
// form: error object
import mixpanel from 'mixpanel-browser';

export async function login(attempt: { email: string; password: string }, signIn: (mail: string) => Promise<void>) {
  try {
    await signIn(attempt.email);
    mixpanel.track('login');
  } catch (error) {
    mixpanel.track('login failed', { reason: (error as Error).name, message: String(error) });
  }
}
