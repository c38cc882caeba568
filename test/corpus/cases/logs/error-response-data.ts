// rule: no-personal-data-in-logs
// form: error object
// annotated: no
import { isAxiosError } from 'axios';

export function tell(error: unknown, phoneNumber: string) {
  if (isAxiosError(error)) console.error(error.response?.status, error.code);
  console.error(error, phoneNumber); // expect: no-personal-data-in-logs contact.phone
}
