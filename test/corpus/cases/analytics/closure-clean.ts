// rule: no-personal-data-in-analytics
// form: closure
// annotated: yes
import posthog from 'posthog-js';
import type { Personal } from '@verklaar/annotations';

export function player(viewer: { handle: Personal<string, 'account.username'> }, show: (text: string) => void) {
  return {
    play: (film: string) => {
      show(viewer.handle);
      posthog.capture('play', { film });
    },
    stop: (seconds: number) => posthog.capture('stop', { seconds }),
  };
}
