// rule: no-undeclared-recipient
// form: generics
type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

interface Stay {
  nights: number;
  rooms: { number: number; occupants: { firstName: string; dateOfBirth: string }[] }[];
}

function frozen<T extends object>(value: T): DeepReadonly<T> {
  return Object.freeze(structuredClone(value)) as DeepReadonly<T>;
}

export async function reportStay(stay: Stay): Promise<void> {
  const copy = frozen(stay);
  const target = 'https://tourist-tax.stadskas.example/stays';
  await fetch(target, { method: 'POST', body: JSON.stringify({ nights: copy.nights, rooms: copy.rooms.length }) });
  await fetch(target, { method: 'PUT', body: JSON.stringify(copy) }); // expect: no-undeclared-recipient identity.name identity.birthDate
}
