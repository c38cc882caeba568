// rule: no-personal-data-in-logs
// form: array methods
export function page(users: { id: number; email: string; active: boolean }[], size: number) {
  const active = users.filter((user) => user.active && user.email.endsWith('.example'));
  console.info('active', active.length, 'of', users.length);
  console.info('ids', active.map(({ id }) => id).join(','), active.some(({ email }) => email === ''));
  return active.slice(0, size);
}
