// rule: no-personal-data-in-browser-storage
// form: getter
interface Session { token: string; user: { id: string; email: string; theme: 'dark' | 'light' } }

export class SessionStore {
  constructor(private readonly session: Session) {}

  get theme() {
    return this.session.user.theme;
  }

  get signedIn() {
    return this.session.user.email !== '';
  }

  keep() {
    localStorage.setItem('theme', this.theme);
    sessionStorage.setItem('signed-in', String(this.signedIn));
  }
}
