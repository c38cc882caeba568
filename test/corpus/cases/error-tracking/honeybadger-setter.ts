// rule: no-personal-data-in-error-tracking
// form: class field
import Honeybadger from '@honeybadger-io/js';

interface Driver {
  badge: string;
  mobileNumber: string;
}

export class Ride {
  private _driver: Driver | undefined;
  private stops: string[] = [];

  set driver(driver: Driver | undefined) {
    this._driver = driver;
  }

  stop(code: string): void {
    this.stops.push(code);
  }

  breakdown(error: Error): void {
    Honeybadger.setContext({ stops: this.stops.length });
    Honeybadger.setContext({ driver: this._driver?.mobileNumber }); // expect: no-personal-data-in-error-tracking contact.phone
    Honeybadger.notify(error);
  }
}

export function startRide(driver: Driver): Ride {
  const ride = new Ride();
  ride.driver = driver;
  return ride;
}
