// rule: no-unlisted-category
// form: getter
// annotated: yes
import { PersonalData, recipient } from '@verklaar/annotations';

export const courier = recipient({
  id: 'bl-courier',
  service: 'api.fietskoerier.example',
  role: 'controller',
  categories: ['contact.address', 'identity.name'],
});

class Delivery {
  @PersonalData('identity.name') private name = '';
  @PersonalData('contact.address') private street = '';
  @PersonalData('contact.phone') private mobile = '';

  get label(): string {
    return `${this.name}\n${this.street}`;
  }

  get notice() {
    return { text: 'Call before delivery', call: this.mobile };
  }
}

export async function ship(delivery: Delivery): Promise<void> {
  await fetch('https://api.fietskoerier.example/labels', { method: 'POST', body: delivery.label });
  await fetch('https://api.fietskoerier.example/notices', { method: 'POST', body: JSON.stringify(delivery.notice) }); // expect: no-unlisted-category contact.phone
}
