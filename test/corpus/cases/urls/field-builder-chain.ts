// rule: no-personal-data-in-urls
// form: class field
interface Traveller {
  passportNumber: string;
  seat: string;
}

class SearchUrl {
  private readonly parameters = new URLSearchParams();

  with(name: string, value: string): this {
    this.parameters.set(name, value);
    return this;
  }

  toString(): string {
    return `/api/bookings?${this.parameters.toString()}`;
  }
}

export async function bookings(traveller: Traveller): Promise<void> {
  await fetch(new SearchUrl().with('seat', traveller.seat).toString());
  await fetch(new SearchUrl().with('document', traveller.passportNumber).toString()); // expect: no-personal-data-in-urls identity.document
}
