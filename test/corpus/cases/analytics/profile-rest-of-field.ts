// rule: no-personal-data-in-analytics
// form: class field
import posthog from 'posthog-js';

interface Profile {
  email: string;
  firstName: string;
  theme: 'dark' | 'light';
  locale: string;
}

export class PreferencesStore {
  #profile: Profile;

  constructor(profile: Profile) {
    this.#profile = profile;
  }

  switchTheme(): void {
    this.#profile.theme = this.#profile.theme === 'dark' ? 'light' : 'dark';
    const { email, firstName, ...preferences } = this.#profile;
    posthog.capture('preferences changed', preferences);
    document.title = firstName === '' ? email : firstName;
  }
}
