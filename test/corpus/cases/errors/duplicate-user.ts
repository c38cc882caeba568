// rule: no-personal-data-in-errors
// form: template literal
interface NewUser {
  email: string;
  plan: string;
}

export class Registration {
  private readonly known = new Set<string>();

  register(user: NewUser): void {
    if (this.known.has(user.email)) {
      throw new Error(`user ${user.email} exists already`); // expect: no-personal-data-in-errors contact.email
    }
    if (user.plan === '') throw new Error(`no plan ${user.plan}`);
    this.known.add(user.email);
  }
}
