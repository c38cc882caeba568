// rule: no-purpose-creep
// form: await or promise
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const lab = recipient({ id: 'bl-lab', service: 'orders.bloedlab.example', role: 'processor' });

export const bloodTests = activity({ id: 'bl-blood-tests', purpose: 'serviceProvision', legalBasis: 'contract', recipients: [lab] });
export const invoicing = activity({ id: 'bl-lab-invoicing', purpose: 'customerCare', legalBasis: 'legalObligation' });

class LabOrder {
  @PersonalData('special.health', { for: [bloodTests] }) suspicion = '';
  @PersonalData('billing.invoice', { for: [invoicing] }) invoice = '';
  tube = '';
}

declare const orders: { pending(): Promise<LabOrder[]> };

export async function submit(): Promise<number> {
  const pending = await orders.pending();
  await Promise.all(
    pending.map((order) =>
      fetch('https://orders.bloedlab.example/orders', {
        method: 'POST',
        body: JSON.stringify({ tube: order.tube, suspicion: order.suspicion, billed: Boolean(order.invoice) }),
      }),
    ),
  );
  return pending.length;
}
