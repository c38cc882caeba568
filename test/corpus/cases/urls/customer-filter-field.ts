// rule: no-personal-data-in-urls
// form: class field
interface CustomerSearch {
  email: string;
  page: number;
}

export class CustomerList {
  private filter = '';
  private page = 1;
  rows: { id: string }[] = [];

  search(input: CustomerSearch): Promise<void> {
    this.filter = input.email.trim();
    this.page = input.page;
    return this.load();
  }

  private async load(): Promise<void> {
    const response = await fetch(`/api/customers?q=${encodeURIComponent(this.filter)}&page=${this.page}`); // expect: no-personal-data-in-urls contact.email
    this.rows = (await response.json()) as { id: string }[];
  }
}
