// rule: no-personal-data-in-logs
// form: dynamic key
const owner = Symbol('owner');

interface Tagged {
  [owner]?: { email: string };
  title: string;
}

export function tag(document: Tagged, by: { email: string }): void {
  document[owner] = by;
  console.log('tagged', document.title);
  console.log('owner', document[owner].email); // expect: no-personal-data-in-logs contact.email
}
