// rule: no-personal-data-in-urls
// form: concatenation
interface Unsubscribe {
  emailAddress: string;
  list: number;
}

export function link(base: string, unsubscribe: Unsubscribe) {
  const short = new URL('/u/' + unsubscribe.list, base);
  const long = new URL('/unsubscribe?mail=' + unsubscribe.emailAddress, base); // expect: no-personal-data-in-urls contact.email
  return [short.href, long.href];
}
