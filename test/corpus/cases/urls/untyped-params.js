// rule: no-personal-data-in-urls
// form: untyped JavaScript
export function build(base, article) {
  const url = new URL(base);
  url.searchParams.set('name', article.name);
  url.searchParams.set('title', article.title);
  url.searchParams.set('page', article.page);
  return url;
}
