// rule: no-personal-data-in-errors
// form: class field
interface Donor {
  id: string;
  email: string;
  bloodType: string;
}

export class DonorRegister {
  private selected?: Donor;

  constructor(private readonly donors: readonly Donor[]) {}

  select(id: string): this {
    const donor = this.donors.find((candidate) => candidate.id === id);
    if (donor === undefined) throw new Error(`No donor ${id} among ${this.donors.length}`);
    this.selected = donor;
    return this;
  }

  emailOf(): string {
    if (this.selected === undefined) throw new Error(`Select a donor first: ${typeof this.selected}`);
    if (!this.selected.email.includes('@')) throw new Error(`Donor ${this.selected.id} cannot be written to`);
    return this.selected.email;
  }
}
