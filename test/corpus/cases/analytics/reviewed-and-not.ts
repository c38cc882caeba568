// rule: no-personal-data-in-analytics
// form: reviewed not personal
// annotated: yes
import { PersonalFields } from '@verklaar/annotations';
import { PostHog } from 'posthog-node';

const posthog = new PostHog('phc_not_a_key');

@PersonalFields({ name: { notPersonal: 'name of a walk' }, guide: 'identity.name' })
class Walk {
  name = '';
  guide = '';
}

export function started(walk: Walk) {
  posthog.capture({ distinctId: 'server', event: 'walk', properties: { name: walk.name } });
  posthog.capture({ distinctId: 'server', event: 'walk', properties: { ...walk } }); // expect: no-personal-data-in-analytics identity.name
}
