// rule: no-personal-data-in-errors
// form: await or promise
function withTimeout<T>(work: Promise<T>, milliseconds: number, label: string): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`${label} took more than ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([work, late]);
}

interface Member {
  email: string;
  since: Date;
}

declare function fetchMember(id: string): Promise<Member>;

export async function memberOf(id: string): Promise<Member> {
  const member = await withTimeout(fetchMember(id), 2000, `member ${id}`);
  if (member.email === '') throw new Error(`member ${id} has no address`);
  return member;
}
