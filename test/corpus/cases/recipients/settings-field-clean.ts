// rule: no-undeclared-recipient
// form: class field
class Doors {
  constructor(private readonly settings: { readonly origin: string }) {}

  open(email: string) {
    return fetch(`${this.settings.origin}/doors`, { method: 'POST', body: email });
  }
}

export const doors = new Doors({ origin: 'http://localhost:4000' });
export const openFor = (employee: { email: string }) => doors.open(employee.email);
