// rule: no-personal-data-in-errors
// form: class field
export class MandateBuilder {
  private iban = '';
  private reference = '';

  withIban(iban: string): this {
    this.iban = iban.replaceAll(' ', '');
    return this;
  }

  withReference(reference: string): this {
    this.reference = reference;
    return this;
  }

  build(): { iban: string; reference: string } {
    if (this.reference === '') throw new TypeError('a mandate needs a reference');
    if (!/^[A-Z]{2}\d{2}/u.test(this.iban)) {
      throw new RangeError(`${this.iban} is not an account number (${this.reference})`); // expect: no-personal-data-in-errors payment.account
    }
    return { iban: this.iban, reference: this.reference };
  }
}

export function mandateFor(form: { iban: string; contract: string }): { iban: string; reference: string } {
  return new MandateBuilder().withReference(form.contract).withIban(form.iban).build();
}
