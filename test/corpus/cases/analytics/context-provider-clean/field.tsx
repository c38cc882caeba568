// rule: no-personal-data-in-analytics
// form: hook returning functions
import { useDraft } from './draft';

export function Field({ email }: { email: string }) {
  const draft = useDraft();
  return <input value={email} onBlur={() => draft?.keep(email)} />;
}
