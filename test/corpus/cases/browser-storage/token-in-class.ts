// rule: no-personal-data-in-browser-storage
// form: class field
import Cookies from 'js-cookie';

interface Signed {
  csrf: string;
  profile: { email: string; city: string };
}

export class SessionKeeper {
  #signed: Signed | undefined;
  #visits = Number(Cookies.get('visits') ?? '0');

  signIn(signed: Signed): void {
    this.#signed = signed;
    this.#visits += 1;
    Cookies.set('visits', String(this.#visits), { expires: 365 });
    Cookies.set('signed-in', this.#signed.profile.email ? 'yes' : 'no', { sameSite: 'strict' });
  }

  get greeting(): string {
    return this.#signed?.profile.city ?? '';
  }
}
