// rule: no-personal-data-in-analytics
// form: assignment
import posthog from 'posthog-js';

interface Viewer {
  emailAddress: string;
  premium: boolean;
}

export function play(viewer: Viewer, film: string) {
  const properties: Record<string, unknown> = { film };
  posthog.capture('play', properties);
  const detailed: Record<string, unknown> = {};
  detailed.premium = viewer.premium;
  detailed.viewer = viewer.emailAddress;
  posthog.capture('play', detailed); // expect: no-personal-data-in-analytics contact.email
}
