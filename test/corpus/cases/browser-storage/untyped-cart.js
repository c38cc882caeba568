// rule: no-personal-data-in-browser-storage
// form: untyped JavaScript
export function onCart(cart) {
  localStorage.setItem('cart', JSON.stringify(cart.items));
  localStorage.setItem('cart-name', cart.name);
  sessionStorage.setItem('coupon', cart.coupon.title);
}
