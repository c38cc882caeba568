// rule: no-personal-data-in-urls
// form: hook returning functions
import { useMemo } from 'react';

function useRoutes(base: string) {
  return useMemo(
    () => ({
      detail: (id: string) => `${base}/${id}`,
      list: (page: number) => `${base}?page=${page}`,
    }),
    [base],
  );
}

interface Client {
  id: string;
  fullName: string;
  email: string;
}

export function ClientRow({ client, page }: { client: Client; page: number }) {
  const routes = useRoutes('/clients');
  return (
    <tr>
      <td><a href={routes.detail(client.id)}>{client.fullName}</a></td>
      <td><a href={routes.list(page + 1)}>Next</a></td>
      <td>{client.email}</td>
    </tr>
  );
}
