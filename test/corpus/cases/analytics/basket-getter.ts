// rule: no-personal-data-in-analytics
// form: getter
import { Analytics } from '@segment/analytics-node';

const analytics = new Analytics({ writeKey: 'not-a-key' });

class Wishlist {
  constructor(
    private readonly owner: { email: string },
    private readonly products: { name: string; brand: string }[],
  ) {}

  get shared(): boolean {
    return this.owner.email !== '';
  }

  get summary() {
    return { size: this.products.length, brands: [...new Set(this.products.map((product) => product.brand))] };
  }
}

export function opened(wishlist: Wishlist, anonymousId: string): void {
  analytics.track({ anonymousId, event: 'Wishlist', properties: { ...wishlist.summary, shared: wishlist.shared } });
}
