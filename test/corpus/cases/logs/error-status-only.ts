// rule: no-personal-data-in-logs
// form: error object
// annotated: no
class PaymentRefused extends Error {
  constructor(readonly order: number, readonly reason: 'balance' | 'expired') {
    super(`Order ${order} was refused: ${reason}.`);
  }
}

export function pay(order: number) {
  try {
    throw new PaymentRefused(order, 'expired');
  } catch (error) {
    if (error instanceof PaymentRefused) console.warn(error.order, error.reason, error.message);
  }
}
