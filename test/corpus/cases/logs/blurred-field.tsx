// rule: no-personal-data-in-logs
// form: dynamic key
import { type FocusEvent, useState } from 'react';

interface Applicant {
  email: string;
  phone: string;
}

const rules: Record<keyof Applicant, RegExp> = { email: /.+@.+/u, phone: /^\+?\d{8,}$/u };

export function ApplicantForm({ save }: { save: (applicant: Applicant) => void }) {
  const [values, setValues] = useState<Applicant>({ email: '', phone: '' });

  function blurred(event: FocusEvent<HTMLInputElement>): void {
    const field = event.target.name as keyof Applicant;
    setValues((old) => ({ ...old, [field]: event.target.value }));
    console.debug('left field', field, rules[field].test(event.target.value) ? 'valid' : 'invalid');
  }

  return (
    <form onSubmit={() => save(values)}>
      <input name="email" onBlur={blurred} />
      <input name="phone" onBlur={blurred} />
    </form>
  );
}
