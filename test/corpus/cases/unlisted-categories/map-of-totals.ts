// rule: no-unlisted-category
// form: map or set
// annotated: yes
import { PersonalData, recipient } from '@verklaar/annotations';

export const heatMap = recipient({
  id: 'bl-heat-map',
  service: 'api.drukte.example',
  role: 'processor',
  categories: ['location.approximate'],
});

class Walker {
  @PersonalData('location.approximate') district = '';
  @PersonalData('identity.name') called = '';
}

export async function publish(walkers: readonly Walker[]): Promise<void> {
  const perDistrict = new Map<string, number>();
  const seen = new Set<string>();
  for (const { called, district } of walkers) {
    if (seen.has(called)) continue;
    seen.add(called);
    perDistrict.set(district, (perDistrict.get(district) ?? 0) + 1);
  }
  await fetch('https://api.drukte.example/counts', {
    method: 'POST',
    body: JSON.stringify({ districts: [...perDistrict], people: seen.size }),
  });
}
