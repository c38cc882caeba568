// rule: no-personal-data-in-logs
// form: callback
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Sample {
  tube: number;
  donor: Personal<string, 'special.genetic'>;
}

export function run(samples: Sample[], analyse: (donor: string) => boolean) {
  samples.forEach((sample, index) => {
    const ok = analyse(sample.donor);
    console.log(`${index + 1}/${samples.length}`, sample.tube, ok);
  });
}
