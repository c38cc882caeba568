// rule: no-personal-data-in-browser-storage
// form: JSON.stringify
interface User {
  id: string;
  email: string;
  theme: string;
}

export function remember(user: User) {
  localStorage.setItem('theme', user.theme);
  localStorage.setItem('user', JSON.stringify(user)); // expect: no-personal-data-in-browser-storage contact.email
}
