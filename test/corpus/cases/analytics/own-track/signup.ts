// rule: no-personal-data-in-analytics
// form: own wrapper in another file
import { track } from './track';

interface SignUp {
  email: string;
  referrer: 'friend' | 'search';
}

export function finish(signUp: SignUp) {
  track('signup finished', { via: signUp.referrer });
  track('signup finished', { who: signUp.email }); // expect: no-personal-data-in-analytics contact.email
}
