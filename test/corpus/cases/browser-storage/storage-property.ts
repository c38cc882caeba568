// rule: no-personal-data-in-browser-storage
// form: assignment
export function afterLogin(profile: { username: string; plan: string }) {
  localStorage.plan = profile.plan;
  localStorage.lastUser = profile.username; // expect: no-personal-data-in-browser-storage account.username
}
