// rule: no-personal-data-in-browser-storage
// form: class field
// annotated: yes
import Cookies from 'js-cookie';
import { PersonalData } from '@verklaar/annotations';

export class Visit {
  @PersonalData('location.precise') private spot: [number, number] = [0, 0];
  private zoom = 8;

  move(spot: [number, number], zoom: number) {
    this.spot = spot;
    this.zoom = zoom;
    Cookies.set('zoom', String(this.zoom));
    return this.spot;
  }
}
