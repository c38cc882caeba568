// rule: no-undeclared-recipient
// form: class field
class BadgeClient {
  readonly #settings: { readonly origin: string };

  constructor(settings = { origin: 'https://badge-osprey.example' }) {
    this.#settings = settings;
  }

  print(badge: { bearer: string; colour: string }) {
    return this.#post('/print', badge);
  }

  #post(path: string, body: object) {
    return fetch(`${this.#settings.origin}${path}`, { method: 'POST', body: JSON.stringify(body) });
  }
}

const badges = new BadgeClient();
const print = badges.print.bind(badges);

export function welcome(employee: { email: string; team: string }) {
  void print({ bearer: employee.team, colour: 'red' });
  void print({ bearer: employee.email, colour: 'blue' }); // expect: no-undeclared-recipient contact.email
}
