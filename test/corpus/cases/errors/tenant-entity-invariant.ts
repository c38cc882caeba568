// rule: no-personal-data-in-errors
// form: class field
class LeaseError extends Error {}

interface LeaseProps {
  id: string;
  tenantName: string;
  tenantEmail: string;
  until: Date;
}

export class Lease {
  readonly id: string;
  readonly until: Date;
  private holder: { name: string; email: string };

  private constructor({ id, tenantName, tenantEmail, until }: LeaseProps) {
    this.id = id;
    this.until = until;
    this.holder = { name: tenantName, email: tenantEmail };
  }

  static of(props: LeaseProps): Lease {
    return new Lease(props);
  }

  end(today: Date): void {
    if (today < this.until) throw new LeaseError(`Lease ${this.id} runs until ${this.until.toISOString()}`);
    if (this.holder.name === '') throw new LeaseError(`Lease of ${this.holder.email} has no tenant`); // expect: no-personal-data-in-errors contact.email
  }
}
