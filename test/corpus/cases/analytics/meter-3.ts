// rule: no-personal-data-in-analytics
// form: constructor
// annotated: yes
import { PersonalData } from '@verklaar/annotations';
import mixpanel from 'mixpanel-browser';

class Household {
  @PersonalData('contact.address') readonly place: string;

  constructor(place: string, readonly panels: number) {
    this.place = place;
    mixpanel.track('household', { panels });
  }
}

export function enrol(place: string, panels: number) {
  const household = new Household(place, panels);
  mixpanel.track('enrolled', { panels: household.panels, known: household.place.length > 0 });
  return household;
}
