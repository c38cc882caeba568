// rule: no-personal-data-in-analytics
// form: generics
import Mixpanel from 'mixpanel';

class Box<T> {
  constructor(private readonly content: T) {}

  map<U>(change: (content: T) => U): Box<U> {
    return new Box(change(this.content));
  }

  open(): T {
    return this.content;
  }
}

interface Account { username: string; email: string; theme: 'light' | 'dark'; seats: number }

const mixpanel = Mixpanel.init(process.env.MP_TOKEN ?? '');

export function opened(account: Account): string {
  const whole = new Box(account);
  const look = whole.map(({ theme, seats }) => ({ theme, seats }));
  mixpanel.track('workspace opened', look.open());
  return `Welcome back, ${whole.open().username}`;
}
