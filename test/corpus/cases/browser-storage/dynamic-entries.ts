// rule: no-personal-data-in-browser-storage
// form: dynamic key
interface Signup {
  mobileNumber: string;
  birthDate: string;
}

export function persist(signup: Signup, sizes: Record<string, number>) {
  for (const key of Object.keys(sizes)) localStorage.setItem(key, String(sizes[key]));
  for (const [key, value] of Object.entries(signup)) {
    localStorage.setItem(key, value); // expect: no-personal-data-in-browser-storage contact.phone identity.birthDate
  }
}
