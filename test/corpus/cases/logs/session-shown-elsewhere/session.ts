// rule: no-personal-data-in-logs
// form: class field
export interface Visitor {
  id: string;
  email: string;
}

export class ChatSession {
  who = 'guest';
  messages = 0;

  identify(visitor: Visitor): void {
    this.who = visitor.email;
  }

  received(): void {
    this.messages += 1;
  }
}
