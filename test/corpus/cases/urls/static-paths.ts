// rule: no-personal-data-in-urls
// form: literal text
export const routes = {
  email: '/settings/email',
  phone: '/settings/phone?tab=phone',
  user: (id: string) => `/users/${id}`,
};

export async function load(id: string) {
  await fetch(routes.email);
  await fetch(routes.user(id));
  await fetch('/api/check?field=email&label=Your+name');
}
