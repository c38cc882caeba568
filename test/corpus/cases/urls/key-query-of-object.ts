// rule: no-personal-data-in-urls
// form: dynamic key
interface Filter {
  mobile: string;
  status: string;
}

function toQuery(values: Record<string, string>): string {
  const parts: string[] = [];
  for (const key in values) parts.push(`${key}=${encodeURIComponent(values[key] ?? '')}`);
  return parts.join('&');
}

export async function search(filter: Filter): Promise<void> {
  await fetch(`/api/tickets?${toQuery({ status: filter.status })}`);
  await fetch(`/api/tickets?${toQuery({ mobile: filter.mobile })}`); // expect: no-personal-data-in-urls contact.phone
}
