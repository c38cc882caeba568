// rule: no-personal-data-in-logs
// form: await or promise
interface Profile {
  phone: string;
  plan: string;
}

declare function loadProfile(id: string): Promise<Profile>;

export async function show(id: string) {
  const profile = await loadProfile(id);
  console.log(profile.plan);
  console.log(profile.phone); // expect: no-personal-data-in-logs contact.phone
}
