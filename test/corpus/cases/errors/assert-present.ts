// rule: no-personal-data-in-errors
// form: generics
interface Resident { roomNumber: number; socialSecurityNumber?: string; contactPhone?: string }

function present<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new TypeError(`${what} is missing`);
  return value;
}

function exactlyOne<T>(items: readonly T[], kind: string): T {
  const [first] = items;
  if (items.length !== 1) throw new RangeError(`expected one ${kind}, found ${items.length}`);
  return present(first, kind);
}

export function callHome(residents: readonly Resident[]): { phone: string; number: string } {
  const resident = exactlyOne(residents, 'resident');
  return {
    phone: present(resident.contactPhone, `phone of room ${resident.roomNumber}`),
    number: present(resident.socialSecurityNumber, 'social security number'),
  };
}
