// rule: no-undeclared-recipient
// form: generics
interface Reply<T> {
  ok: boolean;
  data: T;
}

async function put<T>(path: string, data: T): Promise<Reply<T>> {
  await fetch(`https://api.stock.example/${path}`, { method: 'PUT', body: JSON.stringify(data) });
  return { ok: true, data };
}

export const store = (article: { name: string; shelf: string; pieces: number }) => put('articles', article);
