// rule: no-undeclared-recipient
// form: declared recipient
// annotated: yes
import { PersonalData, recipient, SharedWith } from '@verklaar/annotations';

export const dentist = recipient({ id: 'corpus-lab', service: 'api.lab.example', role: 'processor' });

class Sample {
  @PersonalData('identity.name') owner = '';
}

export class Samples {
  @SharedWith(dentist)
  async send(sample: Sample) {
    await fetch('https://api.lab.example/samples', { method: 'PUT', body: sample.owner });
  }

  async copy(sample: Sample) {
    await fetch('https://mirror.lab-copies.example/samples', { method: 'PUT', body: sample.owner }); // expect: no-undeclared-recipient identity.name
  }
}
