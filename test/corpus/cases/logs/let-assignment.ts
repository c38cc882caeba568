// rule: no-personal-data-in-logs
// form: assignment
import loglevel from 'loglevel';

export function describe(user: { email?: string; phoneNumber?: string }) {
  let contact = 'none';
  if (user.email) {
    contact = user.email;
  } else if (user.phoneNumber) {
    contact = user.phoneNumber;
  }
  loglevel.info('contact: ' + contact); // expect: no-personal-data-in-logs contact.email contact.phone
}
