// rule: no-personal-data-in-urls
// form: assignment
export function pay(order: { total: number; buyerEmail: string }) {
  if (order.total === 0) {
    window.location.href = '/free';
    return;
  }
  window.location.href = '/pay?receipt=' + order.buyerEmail; // expect: no-personal-data-in-urls contact.email
}
