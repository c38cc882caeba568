// rule: no-personal-data-in-analytics
// form: queue
// annotated: yes
import { Analytics } from '@segment/analytics-node';
import { redact, type Personal } from '@verklaar/annotations';

const analytics = new Analytics({ writeKey: 'not-a-key' });

interface ChatEvent {
  channel: string;
  words: Personal<string, 'comm.message'>;
}

const buffered: ChatEvent[] = [];

export function record(event: ChatEvent): void {
  buffered.push(event);
  if (buffered.length < 50) return;
  for (const one of buffered.splice(0)) {
    analytics.track({
      anonymousId: 'server',
      event: 'chat',
      properties: { channel: one.channel, characters: one.words.length, event: redact(one) },
    });
  }
}
