// rule: no-personal-data-in-error-tracking
// form: getter
// annotated: yes
import * as Sentry from '@sentry/node';
import type { Personal } from '@verklaar/annotations';

export class Vehicle {
  constructor(
    private readonly keeper: Personal<string, 'identity.name'>,
    readonly wheels: number,
  ) {}

  get title() {
    return `car of ${this.keeper}`;
  }
}

export function towed(vehicle: Vehicle) {
  Sentry.setTag('wheels', vehicle.wheels);
  Sentry.setTag('vehicle', vehicle.title); // expect: no-personal-data-in-error-tracking identity.name
}
