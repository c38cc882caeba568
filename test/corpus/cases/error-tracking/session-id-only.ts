// rule: no-personal-data-in-error-tracking
// form: class field
import Bugsnag from '@bugsnag/js';

interface Session {
  key: string;
  user: { id: string; email: string; firstName: string };
  expires: number;
}

export class SessionGuard {
  #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  renew(session: Session): void {
    this.#session = { ...session, user: { ...this.#session.user } };
    Bugsnag.setUser(this.#session.user.id);
    Bugsnag.addMetadata('session', { expires: this.#session.expires, named: this.#session.user.firstName !== '' });
  }

  get greeting(): string {
    return `${this.#session.user.firstName} (${this.#session.user.email})`;
  }
}
