// rule: no-personal-data-in-browser-storage
// form: class field
interface Quote {
  product: { name: string; code: string };
  months: number;
}

export class QuoteWizard {
  private quote: Quote = { product: { name: '', code: '' }, months: 12 };
  private readonly contact = { email: '', phone: '' };

  choose(product: Quote['product'], months: number): void {
    this.quote = { product, months };
    localStorage.setItem('quote', JSON.stringify(this.quote));
    localStorage.setItem('quote.complete', String(this.contact.email !== '' && this.contact.phone !== ''));
  }

  async send(): Promise<void> {
    await fetch('/api/quotes', { method: 'POST', body: JSON.stringify({ ...this.quote, ...this.contact }) });
  }
}
