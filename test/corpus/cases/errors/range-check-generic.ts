// rule: no-personal-data-in-errors
// form: generics
function required<T, K extends keyof T & string>(from: T, key: K): NonNullable<T[K]> {
  const value = from[key];
  if (value === undefined || value === null) throw new TypeError(`Field "${key}" is required`);
  return value;
}

interface SignUp {
  email?: string;
  phone?: string | null;
  age?: number;
}

export function normalise(form: SignUp) {
  const email = required(form, 'email').toLowerCase();
  const phone = required(form, 'phone').replace(/\D/gu, '');
  if (phone.length < 9) throw new RangeError(`A number of ${phone.length} digits is too short`);
  return { email, phone };
}
