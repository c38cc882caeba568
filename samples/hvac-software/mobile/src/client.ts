import type { Installation } from '@verklaar-samples/hvac-domain';

import { AppSession, installationIdIn, type SecureStore, tokenKey } from './app-session.js';

/** The client of the mobile app: signs in with a token and reads installations. */
export class Client {
  readonly #url: string;
  readonly #store: SecureStore;

  constructor(url: string, store: SecureStore) {
    this.#url = url;
    this.#store = store;
  }

  async signIn(email: string, password: string): Promise<AppSession | undefined> {
    const installationId = installationIdIn(this.#store);
    const response = await fetch(`${this.#url}/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password, installationId }),
    });
    if (response.status !== 201) return undefined;
    const { token } = (await response.json()) as { readonly token: string };
    this.#store.setItem(tokenKey.key, token);
    return new AppSession(token, installationId);
  }

  signOut(): void {
    this.#store.removeItem(tokenKey.key);
  }

  async installations(): Promise<readonly Installation[]> {
    const token = this.#store.getItem(tokenKey.key) ?? '';
    const response = await fetch(`${this.#url}/installations`, { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok) throw new Error(`The API answered ${response.status}.`);
    return (await response.json()) as readonly Installation[];
  }
}
