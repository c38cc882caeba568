// rule: no-personal-data-in-urls
// form: getter
export class ContactLinks {
  readonly #contact: { id: string; email: string; phone: string };

  constructor(contact: { id: string; email: string; phone: string }) {
    this.#contact = contact;
  }

  get key() {
    return encodeURIComponent(this.#contact.email);
  }

  get page() {
    return this.#contact.id;
  }

  async history() {
    await fetch(`/api/history?contact=${this.key}`); // expect: no-personal-data-in-urls contact.email
    return fetch(`/api/contacts/${this.page}/history`);
  }

  search() {
    return fetch('/api/search?' + new URLSearchParams({ q: this.key })); // expect: no-personal-data-in-urls contact.email
  }
}
