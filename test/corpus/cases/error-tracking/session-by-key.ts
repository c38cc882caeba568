// rule: no-personal-data-in-error-tracking
// form: dynamic key
import Honeybadger from '@honeybadger-io/js';

interface SessionData {
  cartId: string;
  email: string;
  steps: number;
}

class Session {
  private readonly data = new Map<keyof SessionData, SessionData[keyof SessionData]>();

  get<K extends keyof SessionData>(key: K): SessionData[K] | undefined {
    return this.data.get(key) as SessionData[K] | undefined;
  }

  set<K extends keyof SessionData>(key: K, value: SessionData[K]): void {
    this.data.set(key, value);
  }
}

export function checkoutFailed(session: Session, error: Error): void {
  Honeybadger.setContext({ cart: session.get('cartId'), steps: session.get('steps') });
  Honeybadger.notify(error, { context: { who: session.get('email') } }); // expect: no-personal-data-in-error-tracking contact.email
}

export const start = (email: string, session = new Session()): Session => {
  session.set('email', email);
  return session;
};
