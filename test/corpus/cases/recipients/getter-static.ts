// rule: no-undeclared-recipient
// form: getter
// annotated: no
class Desk {
  static #phoneNumber: string;

  static set(phoneNumber: string) {
    Desk.#phoneNumber = phoneNumber;
  }

  static get contact() {
    return Desk.#phoneNumber;
  }

  static get version() {
    return '1.2.0';
  }
}

export async function push() {
  await fetch('https://api.pager.example/versions', { method: 'POST', body: Desk.version });
  await fetch('https://api.pager.example/desks', { method: 'POST', body: Desk.contact }); // expect: no-undeclared-recipient contact.phone
}
