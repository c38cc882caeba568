// rule: no-personal-data-in-logs
// form: callback
// annotated: yes
import { PersonalData } from '@verklaar/annotations';

class Reading {
  meter = '';
  @PersonalData('metering.reading') value = 0;
}

type Listener = (reading: Reading) => void;

class MeterFeed {
  readonly #listeners: Listener[] = [];

  subscribe(listener: Listener): () => void {
    this.#listeners.push(listener);
    return () => this.#listeners.splice(this.#listeners.indexOf(listener), 1);
  }

  push(reading: Reading): void {
    for (const listener of this.#listeners) listener(reading);
  }
}

export const feed = new MeterFeed();

feed.subscribe(({ meter }) => console.log('reading of', meter));
feed.subscribe((reading) => {
  console.log('reading is', reading.value); // expect: no-personal-data-in-logs metering.reading
});
