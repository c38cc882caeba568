// rule: no-undeclared-recipient
// form: z.infer
import { z } from 'zod';

const Enquiry = z.object({ message: z.string(), phone: z.string(), product: z.string() });

export async function enquire(raw: unknown) {
  const enquiry = Enquiry.parse(raw);
  await fetch('https://leads.dealers.example/products', { method: 'POST', body: enquiry.product });
  await fetch('https://leads.dealers.example/leads', { method: 'POST', body: JSON.stringify(enquiry) }); // expect: no-undeclared-recipient contact.phone
}
