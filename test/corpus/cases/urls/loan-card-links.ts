// rule: no-personal-data-in-urls
// form: class field
interface Borrower {
  cardId: string;
  email: string;
  lastName: string;
}

export class LoanDesk {
  private readonly base = '/api/loans';
  private borrower: Borrower;

  constructor(borrower: Borrower) {
    this.borrower = borrower;
  }

  async extend(days: number): Promise<boolean> {
    const url = new URL(`${this.base}/${this.borrower.cardId}`, window.location.origin);
    url.searchParams.set('days', String(days));
    url.searchParams.set('mail', this.borrower.email === '' ? 'no' : 'yes');
    const response = await fetch(url, {
      method: 'PATCH',
      body: JSON.stringify({ email: this.borrower.email, lastName: this.borrower.lastName }),
    });
    return response.ok;
  }
}
