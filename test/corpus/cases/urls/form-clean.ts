// rule: no-personal-data-in-urls
// form: form data
export function onFilter(form: HTMLFormElement) {
  const data = new FormData(form);
  const query = new URLSearchParams({ brand: String(data.get('brand')), size: String(data.get('size')) });
  location.assign(`/shoes?${query}`);
}
