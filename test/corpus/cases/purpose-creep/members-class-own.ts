// rule: no-purpose-creep
// form: closure
// annotated: yes
import { activity, PersonalData, ProcessedFor, recipient } from '@verklaar/annotations';

export const membershipPrinter = recipient({ id: 'bl-card-printer', service: 'print.pasjesdrukker.example', role: 'processor' });

export const cards = activity({ id: 'bl-cards', purpose: 'serviceProvision', legalBasis: 'contract' });
export const appeal = activity({ id: 'bl-appeal', purpose: 'directMarketing', legalBasis: 'consent' });

class Holder {
  @PersonalData('identity.name', { for: [cards, appeal] }) printed = '';
  @PersonalData('identity.photo', { for: [cards] }) portrait = '';
}

@ProcessedFor(cards)
export class CardPress {
  press(holder: Holder): Promise<Response> {
    const order = () => ({ text: holder.printed, picture: holder.portrait });
    return fetch('https://print.pasjesdrukker.example/cards', { method: 'POST', body: JSON.stringify(order()) });
  }
}
