// rule: no-personal-data-in-urls
// form: direct property
interface Filter {
  text: string;
  phoneNumber: string;
  page: number;
}

export function toQuery(filter: Filter) {
  const params = new URLSearchParams();
  params.set('page', String(filter.page));
  params.set('phone', filter.phoneNumber); // expect: no-personal-data-in-urls contact.phone
  return `/search?${params.toString()}`;
}
