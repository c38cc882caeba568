// rule: no-personal-data-in-browser-storage
// form: class field
export class MortgageWizard {
  private step = 1;
  private applicant = { firstName: '', lastName: '', grossIncome: 0, email: '' };

  update(part: Partial<typeof this.applicant>): void {
    this.applicant = { ...this.applicant, ...part };
    this.step += 1;
    this.saveDraft();
  }

  private saveDraft(): void {
    sessionStorage.setItem('wizard.step', String(this.step));
    sessionStorage.setItem('wizard.applicant', JSON.stringify(this.applicant)); // expect: no-personal-data-in-browser-storage identity.name contact.email
  }

  reset(): void {
    sessionStorage.removeItem('wizard.applicant');
    this.step = 1;
  }
}
