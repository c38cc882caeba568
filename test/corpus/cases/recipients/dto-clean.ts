// rule: no-undeclared-recipient
// form: DTO mapping
// annotated: yes
import { PersonalFields } from '@verklaar/annotations';

@PersonalFields({ called: 'identity.name', born: 'identity.birthDate' })
class Swimmer {
  called = '';
  born = '';
  seconds = 0;
  stroke = '';
}

const toResult = ({ seconds, stroke }: Swimmer) => ({ seconds, stroke });

export async function publish(swimmers: Swimmer[]) {
  const body = JSON.stringify(swimmers.map(toResult));
  await fetch('https://results.swimming.example/api', { method: 'POST', body });
}
