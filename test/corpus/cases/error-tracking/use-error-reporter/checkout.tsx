// rule: no-personal-data-in-error-tracking
// form: hook returning functions
import { useErrorReporter } from './use-error-reporter';

interface Props {
  customer: { email: string; phone: string };
  pay: () => Promise<void>;
}

export function Checkout({ customer, pay }: Props) {
  const { identify, capture } = useErrorReporter();
  identify(customer.email); // expect: no-personal-data-in-error-tracking contact.email
  const onClick = () => pay().catch((error) => capture(error));
  return <button onClick={onClick}>Betalen</button>;
}
