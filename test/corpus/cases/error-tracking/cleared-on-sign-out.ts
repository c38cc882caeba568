// rule: no-personal-data-in-error-tracking
// form: class field
import * as Sentry from '@sentry/react';

interface Profile {
  email: string;
  displayName: string;
}

export class AuthStore {
  profile: Profile | null = null;
  private listeners: Array<() => void> = [];

  subscribe(listener: () => void): void {
    this.listeners.push(listener);
  }

  signIn(profile: Profile): void {
    this.profile = profile;
    for (const listener of this.listeners) listener();
  }

  signOut(): void {
    this.profile = null;
    Sentry.setUser(this.profile);
    for (const listener of this.listeners) listener();
  }
}
