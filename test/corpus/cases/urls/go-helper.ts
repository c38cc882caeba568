// rule: no-personal-data-in-urls
// form: own wrapper in the same file
const go = (path: string) => {
  window.location.assign(path);
};

export function afterLogin(profile: { username: string; firstVisit: boolean }) {
  if (profile.firstVisit) return go('/welcome');
  return go(`/people/${profile.username}`); // expect: no-personal-data-in-urls account.username
}
