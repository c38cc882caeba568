// rule: no-personal-data-in-logs
// form: type alias or re-export
type Email = 'daily' | 'weekly' | 'never';
type Preferences = { readonly digest: Email; readonly columns: number };
export type { Preferences as BoardPreferences };

export function stored(preferences: Preferences, previous: Preferences) {
  console.info('digest', previous.digest, '->', preferences.digest);
  console.info(preferences);
}
