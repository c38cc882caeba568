// rule: no-personal-data-in-logs
// form: literal text
const log = console;

export function explain(step: 'email' | 'phone'): void {
  log.info('email sent');
  log.info('user logged in, phone verified');
  log.warn('Please enter your first name and e-mail address.');
  if (step === 'email') log.debug('waiting for the user to confirm the address');
}
