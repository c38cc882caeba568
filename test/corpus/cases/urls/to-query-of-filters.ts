// rule: no-personal-data-in-urls
// form: generics
type Filters<T> = { readonly [K in keyof T]?: T[K] };

function toQuery<T extends object>(filters: Filters<T>): string {
  const pairs = Object.entries(filters).map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`);
  return pairs.join('&');
}

interface Vehicle { brand: string; seats: number }
interface Member { lastName: string; birthDate: string; level: number }

export async function searchVehicles(wanted: Filters<Vehicle>): Promise<Vehicle[]> {
  const response = await fetch(`/api/vehicles?${toQuery<Vehicle>({ brand: wanted.brand, seats: wanted.seats })}`);
  return (await response.json()) as Vehicle[];
}

export async function searchMembers(wanted: Filters<Member>): Promise<Member[]> {
  const query = toQuery<Member>({ lastName: wanted.lastName, birthDate: wanted.birthDate });
  const response = await fetch(`/api/members?${query}`); // expect: no-personal-data-in-urls identity.name identity.birthDate
  return (await response.json()) as Member[];
}
