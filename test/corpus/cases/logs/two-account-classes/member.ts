export class Account {
  readonly label: string;
  points = 0;

  constructor(member: { email: string }) {
    this.label = member.email;
  }
}
