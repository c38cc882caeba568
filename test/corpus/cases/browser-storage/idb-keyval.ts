// rule: no-personal-data-in-browser-storage
// form: await or promise
import { get, set } from 'idb-keyval';

declare function profile(): Promise<{ email: string; avatarColour: string }>;

export async function warm() {
  const loaded = await profile();
  await set('colour', loaded.avatarColour);
  await set('profile', loaded); // expect: no-personal-data-in-browser-storage contact.email
  return get('profile');
}
