// rule: no-personal-data-in-logs
// form: generics
interface Profile {
  email: string;
  phoneNumber: string;
  birthDate: string;
}

type Flags<T> = { [K in keyof T]: boolean };

function differences<T extends object>(before: T, after: T): Flags<T> {
  const flags = {} as Flags<T>;
  for (const key of Object.keys(before) as (keyof T)[]) flags[key] = before[key] !== after[key];
  return flags;
}

export async function update(id: string, before: Profile, after: Profile): Promise<void> {
  const changed = differences(before, after);
  console.log('profile changed', id, changed);
  if (changed.email) console.log('address to be confirmed', changed.email);
  await fetch(`/api/profiles/${id}`, { method: 'PUT', body: JSON.stringify(after) });
}
