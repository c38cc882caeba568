// rule: no-undeclared-recipient
// form: class field
interface Parcel {
  barcode: string;
  recipientName: string;
  street: string;
}

export class CourierOutbox {
  readonly #pending: Parcel[] = [];
  readonly #endpoint = 'https://intake.snelbode-koerier.example/parcels';

  enqueue(parcel: Parcel): void {
    this.#pending.push(parcel);
    if (this.#pending.length >= 20) void this.flush();
  }

  async flush(): Promise<void> {
    const batch = this.#pending.splice(0);
    await fetch(this.#endpoint, { // expect: no-undeclared-recipient identity.name contact.address
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ parcels: batch }),
    });
  }
}
