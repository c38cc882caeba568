// rule: no-personal-data-in-logs
// form: own wrapper in the same file
// annotated: yes
import { PersonalData } from '@verklaar/annotations';
import consola from 'consola';

class Trainee {
  @PersonalData('professional.cv') path = '';
  level = 1;
}

function tell(...parts: (number | string)[]) {
  consola.info(parts.join(' '));
}

export function promote(trainee: Trainee) {
  trainee.level += 1;
  tell('level', trainee.level, trainee.path ? 'with papers' : 'without');
}
