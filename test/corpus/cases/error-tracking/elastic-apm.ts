// rule: no-personal-data-in-error-tracking
// form: class field
// annotated: yes
import apm from 'elastic-apm-node';
import { PersonalData } from '@verklaar/annotations';

class Operator {
  @PersonalData('account.username') code = '';
  line = 1;
}

export class Console {
  constructor(private readonly operator: Operator) {}

  press(button: string) {
    apm.setLabel('line', this.operator.line);
    apm.setLabel('button', button);
    apm.setUserContext({ username: this.operator.code }); // expect: no-personal-data-in-error-tracking account.username
  }
}
