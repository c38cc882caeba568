// rule: no-personal-data-in-errors
// form: error object
// annotated: no
export function find(users: Map<string, { email: string }>, id: string) {
  const user = users.get(id);
  if (user === undefined) throw new Error(`There is no user ${id}.`, { cause: 'unknown id' });
  return user;
}
