// rule: no-personal-data-in-logs
// form: generics
interface BookingForm {
  email: string;
  phone: string;
  guests: number;
}

type Messages<T> = Partial<Record<keyof T, string>>;
type Checks<T> = { [K in keyof T]: (value: T[K]) => string | undefined };

function validate<T extends object>(form: T, checks: Checks<T>): Messages<T> {
  const messages: Messages<T> = {};
  for (const key of Object.keys(checks) as (keyof T)[]) {
    const message = checks[key](form[key]);
    if (message !== undefined) messages[key] = message;
  }
  return messages;
}

const checks: Checks<BookingForm> = {
  email: (value) => (value.includes('@') ? undefined : 'no at-sign'),
  phone: (value) => (value.length > 8 ? undefined : 'too short'),
  guests: (value) => (value > 0 ? undefined : 'nobody comes'),
};

export function submit(form: BookingForm): boolean {
  const messages = validate(form, checks);
  console.warn('booking form', messages);
  console.warn('e-mail field:', messages.email ?? 'fine');
  return Object.keys(messages).length === 0;
}
