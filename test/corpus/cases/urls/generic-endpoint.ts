// rule: no-personal-data-in-urls
// form: generics
interface Endpoint<Request, Response> {
  path: string;
  example?: [Request, Response];
}

const search: Endpoint<{ email: string }, { id: number }> = { path: '/api/users/search' };

async function call<Q, A>(endpoint: Endpoint<Q, A>, request: Q): Promise<A> {
  const response = await fetch(endpoint.path, { method: 'POST', body: JSON.stringify(request) });
  return (await response.json()) as A;
}

export async function idOf(user: { email: string }): Promise<number> {
  return (await call(search, { email: user.email })).id;
}
