// rule: no-purpose-creep
// form: nested object by type
// annotated: yes
import { activity, PersonalData, ProcessedFor, recipient } from '@verklaar/annotations';

export const glazier = recipient({ id: 'bl-glazier', service: 'api.glaszetter.example', role: 'processor' });

export const damage = activity({ id: 'bl-damage', purpose: 'customerCare', legalBasis: 'contract', recipients: [glazier] });
export const lottery = activity({ id: 'bl-lottery', purpose: 'directMarketing', legalBasis: 'consent' });

@ProcessedFor(damage)
class Insured {
  @PersonalData('identity.name') called = '';
  @PersonalData('contact.phone', { for: [damage, lottery] }) line = '';
}

interface Window {
  width: number;
  insured: Insured;
}

export async function repair(window: Window): Promise<void> {
  await fetch('https://api.glaszetter.example/jobs', { method: 'POST', body: JSON.stringify(window) });
}
