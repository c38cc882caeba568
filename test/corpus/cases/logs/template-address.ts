// rule: no-personal-data-in-logs
// form: template literal
import signale from 'signale';

interface Delivery {
  recipientName: string;
  street: string;
  houseNumber: string;
  postalCode: string;
  parcels: number;
}

export function label(delivery: Delivery) {
  signale.info(`${delivery.parcels} parcels`);
  const line = `${delivery.street} ${delivery.houseNumber}, ${delivery.postalCode}`;
  signale.success(`label for ${line}`); // expect: no-personal-data-in-logs contact.address
}
