// rule: no-personal-data-in-errors
// form: class field
export class TransferCommand {
  constructor(
    private readonly iban: string,
    private readonly cents: number,
  ) {}

  validate(): void {
    if (this.cents <= 0) throw new RangeError(`cannot transfer ${this.cents}`);
    if (!/^[A-Z]{2}/u.test(this.iban)) throw new TypeError(`not an account: ${this.iban}`); // expect: no-personal-data-in-errors payment.account
  }
}
