// rule: no-personal-data-in-analytics
// form: alias import
// annotated: yes
import { track as send } from '@amplitude/analytics-node';
import { PersonalFields } from '@verklaar/annotations';

@PersonalFields({ place: 'location.precise' })
class Photo {
  place: [number, number] = [0, 0];
  bytes = 0;
}

export const shared = (photo: Photo) => send('shared', { bytes: photo.bytes, located: photo.place[0] !== 0 });
