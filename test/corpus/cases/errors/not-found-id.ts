// rule: no-personal-data-in-errors
// form: bare id
export class UserNotFound extends Error {
  constructor(userId: string) {
    super(`User ${userId} not found`);
  }
}

export async function load(userId: string, find: (id: string) => Promise<{ email: string } | undefined>) {
  const user = await find(userId);
  if (!user) throw new UserNotFound(userId);
  return user.email;
}
