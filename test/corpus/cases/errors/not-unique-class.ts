// rule: no-personal-data-in-errors
// form: class field
interface NewAccount {
  email: string;
  password: string;
  plan: string;
}

export class Registration {
  private input: NewAccount | undefined;

  constructor(private readonly repository: { exists(email: string): Promise<boolean> }) {}

  with(input: NewAccount): this {
    this.input = input;
    return this;
  }

  async run(): Promise<NewAccount> {
    if (this.input === undefined) throw new Error('no input');
    if (this.input.plan === '') throw new Error(`unknown plan ${this.input.plan}`);
    if (await this.repository.exists(this.input.email)) {
      throw new Error(`An account with address ${this.input.email} is there already`); // expect: no-personal-data-in-errors contact.email
    }
    return this.input;
  }
}
