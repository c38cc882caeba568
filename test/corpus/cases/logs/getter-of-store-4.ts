// rule: no-personal-data-in-logs
// form: getter
export const cart = {
  owner: { email: '' },
  lines: [] as { sku: string; cents: number }[],
  get total() {
    return this.lines.reduce((sum, { cents }) => sum + cents, 0);
  },
  get guest() {
    return this.owner.email === '';
  },
};

export const show = () => console.log('cart', cart.total, cart.guest);
