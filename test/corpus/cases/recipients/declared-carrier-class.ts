// rule: no-undeclared-recipient
// form: class field
// annotated: yes
import { PersonalData, recipient } from '@verklaar/annotations';

export const carrier = recipient({
  id: 'corpus-field-carrier',
  service: 'zending.pakkettenlijn.example',
  role: 'processor',
  categories: ['contact.address'],
});

class Destination {
  @PersonalData('contact.address') line = '';
  weight = 0;
}

export class LabelPrinter {
  private readonly queue: Destination[] = [];

  add(destination: Destination): void {
    this.queue.push(destination);
  }

  async print(): Promise<void> {
    for (const { line, weight } of this.queue) {
      await fetch('https://zending.pakkettenlijn.example/labels', { method: 'POST', body: JSON.stringify({ line, weight }) });
    }
  }
}
