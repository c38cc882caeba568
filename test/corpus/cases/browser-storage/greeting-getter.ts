// rule: no-personal-data-in-browser-storage
// form: getter
// annotated: yes
import { PersonalData } from '@verklaar/annotations';

export class Visitor {
  @PersonalData('identity.name') private readonly called: string;
  @PersonalData('location.approximate') private readonly region: string;

  constructor(called: string, region: string) {
    this.called = called;
    this.region = region;
  }

  get greeting(): string {
    return `Hello, ${this.called}`;
  }

  get banner() {
    return { closed: true, until: Date.now() + 3_600_000 };
  }

  keep(): void {
    localStorage.setItem('banner', JSON.stringify(this.banner));
    localStorage.setItem('greeting', this.greeting); // expect: no-personal-data-in-browser-storage identity.name
    document.cookie = `region=${this.region}; path=/`; // expect: no-personal-data-in-browser-storage location.approximate
  }
}
