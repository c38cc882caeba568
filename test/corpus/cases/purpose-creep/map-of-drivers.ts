// rule: no-purpose-creep
// form: map or set
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const fuel = recipient({ id: 'bl-fuel', service: 'cards.tankpas.example', role: 'processor' });

export const fuelCards = activity({ id: 'bl-fuel-cards', purpose: 'humanResources', legalBasis: 'contract', recipients: [fuel] });
export const rides = activity({ id: 'bl-ride-log', purpose: 'humanResources', legalBasis: 'legalObligation' });

class Driver {
  @PersonalData('identity.name', { for: [fuelCards] }) called = '';
  @PersonalData('location.precise', { for: [rides] }) track = '';
}

const drivers = new Map<string, Driver>();

export async function order(plate: string): Promise<void> {
  const driver = drivers.get(plate);
  if (driver === undefined) return;
  await fetch('https://cards.tankpas.example/cards', { method: 'POST', body: driver.called });
  await fetch('https://cards.tankpas.example/fleet', { method: 'POST', body: JSON.stringify([...drivers.values()]) }); // expect: no-purpose-creep location.precise
}
