// rule: no-unlisted-category
// form: queue
// annotated: yes
import { type Personal, recipient } from '@verklaar/annotations';

export const gates = recipient({
  id: 'yq-gates',
  service: 'api.poortwachter.example',
  role: 'processor',
  categories: ['location.premises'],
});

interface Scan {
  door: Personal<string, 'location.premises'>;
  face: Personal<string, 'special.biometric'>;
}

class Ring<T> {
  private readonly slots: (T | undefined)[];
  private head = 0;
  private tail = 0;

  constructor(size: number) {
    this.slots = new Array<T | undefined>(size);
  }

  offer(item: T): void {
    this.slots[this.tail++ % this.slots.length] = item;
  }

  poll(): T | undefined {
    return this.head === this.tail ? undefined : this.slots[this.head++ % this.slots.length];
  }
}

const scans = new Ring<Scan>(64);
export const scanned = (scan: Scan): void => scans.offer(scan);

export async function drain(): Promise<void> {
  for (let scan = scans.poll(); scan !== undefined; scan = scans.poll()) {
    await fetch('https://api.poortwachter.example/doors', { method: 'POST', body: scan.door });
    await fetch('https://api.poortwachter.example/scans', { method: 'POST', body: JSON.stringify(scan) }); // expect: no-unlisted-category special.biometric
  }
}
