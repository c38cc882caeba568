// rule: no-personal-data-in-error-tracking
// form: spread
import Rollbar from 'rollbar';

const rollbar = new Rollbar({ accessToken: process.env.ROLLBAR_TOKEN });

interface Owner {
  email: string;
  company: string;
}

export function failed(error: Error, owner: Owner, invoice: string) {
  rollbar.error(error, { invoice });
  rollbar.error(error, { ...owner, invoice }); // expect: no-personal-data-in-error-tracking contact.email
}
