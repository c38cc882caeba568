// rule: no-personal-data-in-errors
// form: await or promise
interface Courier {
  mobileNumber: string;
  zone: string;
}

export function assign(couriers: Courier[], zone: string): Promise<Courier> {
  const courier = couriers.find((one) => one.zone === zone);
  if (!courier) return Promise.reject(new Error(`no courier in ${zone}`));
  if (courier.mobileNumber.length < 10) {
    return Promise.reject(new Error(`cannot text ${courier.mobileNumber}`)); // expect: no-personal-data-in-errors contact.phone
  }
  return Promise.resolve(courier);
}
