// rule: no-personal-data-in-logs
// form: sanitiser
import { redact } from '@verklaar/annotations';

interface User {
  id: string;
  email: string;
  fullName: string;
}

export function onLogin(user: User): void {
  console.log('login', redact(user));
  console.log('login', { id: user.id });
}
