// rule: no-personal-data-in-urls
// form: class field
import { randomUUID } from 'node:crypto';

interface Reader {
  email: string;
}

export class UnsubscribeLinks {
  private static readonly tokens = new WeakMap<Reader, string>();
  private static readonly site = 'https://krant.ochtendblad.example';

  static for(reader: Reader): string {
    let token = UnsubscribeLinks.tokens.get(reader);
    if (token === undefined) {
      token = randomUUID();
      UnsubscribeLinks.tokens.set(reader, token);
    }
    const url = new URL('/unsubscribe', UnsubscribeLinks.site);
    url.searchParams.set('token', token);
    return url.href;
  }
}
