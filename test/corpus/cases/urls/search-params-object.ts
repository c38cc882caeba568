// rule: no-personal-data-in-urls
// form: whole object by type
interface Traveller {
  firstName: string;
  lastName: string;
  seat: string;
}

export function checkIn(traveller: Traveller) {
  const plain = new URLSearchParams({ seat: traveller.seat });
  const full = new URLSearchParams({ ...traveller }); // expect: no-personal-data-in-urls identity.name
  return [plain, full].map(String);
}
