// rule: no-personal-data-in-errors
// form: class field
type State = 'draft' | 'sent' | 'signed';

export class ContractFlow {
  private state: State = 'draft';
  private signer: { email: string; fullName: string } | null = null;

  assign(signer: { email: string; fullName: string }): void {
    this.signer = signer;
  }

  advance(to: State): void {
    if (this.signer === null) throw new Error(`nobody signs: ${this.state} to ${to}`);
    if (this.state === 'signed') throw new Error(`state ${this.state} is final`);
    this.state = to;
  }
}
