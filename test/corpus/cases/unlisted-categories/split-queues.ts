// rule: no-unlisted-category
// form: queue
// annotated: yes
import { PersonalData, recipient } from '@verklaar/annotations';

export const labs = recipient({
  id: 'yq-labs',
  service: 'api.buisjesplein.example',
  role: 'processor',
  categories: ['special.health'],
});

class Sample {
  @PersonalData('special.health') finding = '';
  @PersonalData('contact.phone') call = '';
  tube = 0;
}

const analyses: Pick<Sample, 'tube' | 'finding'>[] = [];
const calls: Sample['call'][] = [];

export function taken(sample: Sample): void {
  analyses.push({ tube: sample.tube, finding: sample.finding });
  calls.push(sample.call);
}

declare const telephone: { dial(to: string): Promise<void> };

export async function flush(): Promise<void> {
  for (const analysis of analyses.splice(0)) {
    await fetch('https://api.buisjesplein.example/tubes', { method: 'POST', body: JSON.stringify(analysis) });
  }
  for (const call of calls.splice(0)) await telephone.dial(call);
}
