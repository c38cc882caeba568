// rule: no-personal-data-in-errors
// form: class field
interface Member {
  id: string;
  email: string;
}

export class MemberIndex {
  private readonly byEmail = new Map<string, Member>();
  private readonly capacity = 10_000;

  add(member: Member): void {
    const earlier = this.byEmail.get(member.email);
    if (earlier !== undefined) throw new Error(`member ${member.id} has the address of ${earlier.id}`);
    if (this.byEmail.size >= this.capacity) throw new Error(`index full: ${this.byEmail.size} of ${this.capacity}`);
    this.byEmail.set(member.email, member);
  }

  find(email: string): Member {
    const member = this.byEmail.get(email);
    if (member === undefined) throw new Error(`not among ${[...this.byEmail.keys()].length} members`);
    return member;
  }
}
