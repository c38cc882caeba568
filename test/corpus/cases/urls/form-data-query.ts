// rule: no-personal-data-in-urls
// form: form data
export function onSearch(form: HTMLFormElement) {
  const data = new FormData(form);
  const name = data.get('lastName');
  const sort = data.get('sort');
  location.assign(`/people?sort=${sort}`);
  location.assign(`/people?name=${name}`); // expect: no-personal-data-in-urls identity.name
}
