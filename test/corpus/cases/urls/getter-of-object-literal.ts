// rule: no-personal-data-in-urls
// form: getter
// annotated: no
export function linksFor(customer: { email: string; shop: string }) {
  const links = {
    get shop() {
      return `/shops/${customer.shop}`;
    },
    get mail() {
      return `/search?q=${customer.email}`;
    },
  };
  void fetch(links.shop);
  void fetch(links.mail); // expect: no-personal-data-in-urls contact.email
}
