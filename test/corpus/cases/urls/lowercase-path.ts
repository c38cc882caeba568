// rule: no-personal-data-in-urls
// form: string methods
export function profileUrl(author: { fullName: string; articles: number }) {
  const slug = author.fullName.toLowerCase().replace(/\s+/g, '-');
  const list = new URL(`/articles?count=${author.articles}`, location.origin);
  const page = new URL(`/authors/${slug}`, location.origin); // expect: no-personal-data-in-urls identity.name
  return [list, page];
}
