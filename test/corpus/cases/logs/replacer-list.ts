// rule: no-personal-data-in-logs
// form: JSON.stringify
interface Order {
  reference: string;
  email: string;
  total: number;
}

export function dump(order: Order) {
  console.log(JSON.stringify({ reference: order.reference, total: order.total }, null, 2));
  console.log(JSON.stringify(order.total));
}
