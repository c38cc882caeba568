// rule: no-personal-data-in-urls
// form: string methods
export function profileUrl(author: { fullName: string; articles: number }) {
  const slug = author.fullName.toLowerCase().replace(/\s+/g, '-');
  const list = new URL(`/articles?count=${author.articles}`, 'https://paper.example');
  const page = new URL(`/authors/${slug}`, 'https://paper.example'); // expect: no-personal-data-in-urls identity.name
  return [list, page];
}
