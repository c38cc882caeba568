// rule: no-personal-data-in-logs
// form: error object
class RefundError extends Error {
  constructor(readonly orderId: string, readonly email: string, options?: ErrorOptions) {
    super(`refund of ${orderId} failed`, options);
  }
}

export async function refund(order: { id: string; email: string }, pay: (id: string) => Promise<void>) {
  try {
    await pay(order.id);
  } catch (cause) {
    const failure = new RefundError(order.id, order.email, { cause });
    console.error(failure.message, failure.orderId);
    console.error('customer to be informed', failure.email); // expect: no-personal-data-in-logs contact.email
    console.warn(`refund: ${failure.orderId}, mail ${failure.email}`); // expect: no-personal-data-in-logs contact.email
    throw failure;
  }
}
