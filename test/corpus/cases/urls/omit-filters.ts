// rule: no-personal-data-in-urls
// form: Pick, Omit, Partial
interface Filters {
  phone: string;
  kind: string;
  page: string;
}

export function share({ kind, page }: Omit<Filters, 'phone'>) {
  return new URLSearchParams({ kind, page }).toString();
}
