// rule: no-undeclared-recipient
// form: template literal
import sendgrid from '@sendgrid/mail';

sendgrid.setApiKey('SG.not-a-key');

interface Order {
  number: string;
  customer: { firstName: string; email: string };
}

export async function confirm(order: Order) {
  // expect: no-undeclared-recipient contact.email identity.name
  await sendgrid.send({
    to: order.customer.email,
    from: 'orders@shop.example',
    subject: `Order ${order.number}`,
    text: `Dear ${order.customer.firstName}, thank you.`,
  });
}
