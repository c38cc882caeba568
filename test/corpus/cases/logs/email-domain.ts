// rule: no-personal-data-in-logs
// form: string methods
export function tenantOf(user: { email: string }) {
  const domain = user.email.split('@')[1] ?? '';
  console.info('tenant by domain', domain);
  return domain;
}
