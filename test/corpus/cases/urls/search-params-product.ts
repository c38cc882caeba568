// rule: no-personal-data-in-urls
// form: whole object by type
interface Facets {
  brand: string;
  name: string;
  size: string;
}

export function listing(facets: Facets) {
  const query = new URLSearchParams({ ...facets, sort: 'price' });
  history.pushState(null, '', `?${query}`);
}
