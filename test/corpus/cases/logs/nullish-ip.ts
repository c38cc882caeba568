// rule: no-personal-data-in-logs
// form: ternary or nullish
// annotated: yes
import { PersonalData } from '@verklaar/annotations';

class Hit {
  @PersonalData('device.ip') origin?: string;
  path = '/';
}

export function write(hit: Hit) {
  console.log(hit.path, hit.origin === undefined ? 'direct' : 'proxied');
  console.log(hit.origin ?? 'no address'); // expect: no-personal-data-in-logs device.ip
}
