// rule: no-personal-data-in-analytics
// form: untyped JavaScript
export function productSeen(product) {
  window.dataLayer = window.dataLayer || [];
  window.dataLayer.push({ event: 'view_item', name: product.name, brand: product.brand.name });
}
