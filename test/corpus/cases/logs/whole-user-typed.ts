// rule: no-personal-data-in-logs
// form: whole object by type
interface User {
  email: string;
  passwordHash: string;
  roles: string[];
}

export class UserStore {
  private readonly users: User[] = [];

  add(user: User): void {
    this.users.push(user);
    console.log('total', this.users.length);
    console.log('added', user); // expect: no-personal-data-in-logs contact.email
  }
}
