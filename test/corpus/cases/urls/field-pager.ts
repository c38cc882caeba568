// rule: no-personal-data-in-urls
// form: class field
export class CustomerPager {
  private offset = 0;
  private readonly customers: { email: string }[] = [];
  private sort: 'email' | 'name' = 'email';

  async more(): Promise<void> {
    const response = await fetch(`/api/customers?offset=${this.offset}&sort=${this.sort}&seen=${this.customers.length}`);
    const page = (await response.json()) as { email: string }[];
    this.customers.push(...page);
    this.offset += page.length;
  }
}
