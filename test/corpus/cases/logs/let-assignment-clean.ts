// rule: no-personal-data-in-logs
// form: assignment
import loglevel from 'loglevel';

export function describe(user: { email?: string; phoneNumber?: string }) {
  let channel = 'none';
  if (user.email) {
    channel = 'mail';
  } else if (user.phoneNumber) {
    channel = 'sms';
  }
  loglevel.info('channel: ' + channel);
}
