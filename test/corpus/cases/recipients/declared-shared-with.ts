// rule: no-undeclared-recipient
// form: declared recipient
// annotated: yes
import { PersonalData, recipient, SharedWith } from '@verklaar/annotations';

export const labels = recipient({ id: 'corpus-labels', service: 'api.labels.example', role: 'processor' });

class Parcel {
  @PersonalData('contact.address') door = '';
  weight = 0;
}

@SharedWith(labels)
export class LabelPrinter {
  async print(parcel: Parcel) {
    await fetch('https://api.labels.example/print', { method: 'POST', body: JSON.stringify(parcel) });
  }
}
