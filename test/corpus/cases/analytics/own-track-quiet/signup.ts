// rule: no-personal-data-in-analytics
// form: own wrapper in another file
import { track } from './track';

interface SignUp {
  email: string;
  referrer: 'friend' | 'search';
  emails: string[];
}

export function finish(signUp: SignUp) {
  track('signup finished', { via: signUp.referrer, invited: signUp.emails.length });
  track('email confirmed', { business: !signUp.email.endsWith('@mail.example') });
}
