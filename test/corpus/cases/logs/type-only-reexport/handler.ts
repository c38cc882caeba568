// rule: no-personal-data-in-logs
// form: type alias or re-export
// annotated: yes
import { type Guest as Visitor, greet } from './barrel';

export function enter(visitor: Visitor) {
  console.log(greet(visitor.gate));
  console.log(visitor); // expect: no-personal-data-in-logs identity.name
}
