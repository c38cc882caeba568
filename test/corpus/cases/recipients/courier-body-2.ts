// rule: no-undeclared-recipient
// form: getter
const parcel = {
  street: '',
  postalCode: '',
  weight: 0,
  get destination() {
    return [this.street, this.postalCode].join(' ');
  },
  get grams() {
    return this.weight * 1000;
  },
};

export async function book() {
  await fetch('https://api.parcelbird.example/quotes', { method: 'POST', body: JSON.stringify({ grams: parcel.grams }) });
  await fetch('https://api.parcelbird.example/bookings', { method: 'POST', body: JSON.stringify({ to: parcel.destination }) }); // expect: no-undeclared-recipient contact.address
}
