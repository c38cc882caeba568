// rule: no-personal-data-in-logs
// form: class field
interface Session {
  token: string;
  email: string;
}

export class Sessions {
  private static readonly active = new Map<string, Session>();

  static open(session: Session): void {
    Sessions.active.set(session.token, session);
    console.log('sessions open:', Sessions.active.size);
  }

  static dump(): void {
    for (const session of Sessions.active.values()) console.log(session.email); // expect: no-personal-data-in-logs contact.email
  }
}
