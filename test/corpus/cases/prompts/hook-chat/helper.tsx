// rule: no-personal-data-in-prompts
// form: hook returning functions
import { useAssistant } from './use-assistant';

interface Props {
  customer: { email: string; plan: string };
}

export function Helper({ customer }: Props) {
  const { ask } = useAssistant();
  return (
    <div>
      <button onClick={() => ask(`What is in the plan ${customer.plan}?`)}>Plan</button>
      <button
        onClick={() => {
          void ask(`Which mails did ${customer.email} get?`); // expect: no-personal-data-in-prompts contact.email
        }}
      >
        Mails
      </button>
    </div>
  );
}
