// rule: no-personal-data-in-logs
// form: class field
import signale from 'signale';

interface Stop {
  name: string;
  platform: number;
}

interface Rider {
  name: string;
  phone: string;
}

export class RoutePlanner {
  private name = 'tram 12';
  private readonly stops: Stop[] = [{ name: 'Central station', platform: 2 }];
  private readonly riders: Rider[] = [];

  board(rider: Rider): void {
    this.riders.push(rider);
    signale.info(`${this.name}: ${this.riders.length} riders`);
  }

  announce(): void {
    signale.note(`${this.name} calls at ${this.stops.map((stop) => stop.name).join(', ')}`);
  }

  rename(line: number): void {
    this.name = `tram ${line}`;
  }
}
