// rule: no-personal-data-in-browser-storage
// form: untyped JavaScript
export function onLogin(response) {
  const { user, expires } = response.data;
  localStorage.setItem('expires', expires);
  localStorage.setItem('user', JSON.stringify(user)); // expect: no-personal-data-in-browser-storage
}
