// rule: no-undeclared-recipient
// form: own wrapper in another file
import { log } from './log';

interface Request {
  subject: string;
  customer: { fullName: string };
}

export async function received(request: Request, count: number) {
  await log({ message: 'request', detail: String(count) });
  await log({ message: 'request', detail: request.customer.fullName }); // expect: no-undeclared-recipient identity.name
}
