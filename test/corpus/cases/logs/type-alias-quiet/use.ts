// rule: no-personal-data-in-logs
// form: type alias or re-export
// annotated: yes
import type { Label } from './labels';

export function print(label: Label) {
  console.log(label);
}
