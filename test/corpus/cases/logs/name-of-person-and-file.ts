// rule: no-personal-data-in-logs
// form: not a personal name
interface Author {
  name: string;
  articles: { name: string; title: string }[];
}

export function index(author: Author, user: { name: string }) {
  for (const article of author.articles) console.log(article.name, article.title);
  console.log('indexed by', user.name); // expect: no-personal-data-in-logs identity.name
}
