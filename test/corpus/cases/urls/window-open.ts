// rule: no-personal-data-in-urls
// form: template literal
interface Address {
  street: string;
  city: string;
}

export function showOnMap(home: Address, shop: { slug: string }) {
  window.open(`/shops/${shop.slug}`, '_blank');
  window.open(`/map?at=${home.street}`, '_blank'); // expect: no-personal-data-in-urls contact.address
}
