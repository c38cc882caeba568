// rule: no-personal-data-in-logs
// form: literal text
const events = {
  userEmailChanged: 'user.email.changed',
  userPhoneRemoved: 'user.phone.removed',
} as const;

export function emit(event: keyof typeof events) {
  console.log('emitting', events[event]);
  console.log('emitting', events.userEmailChanged);
}
