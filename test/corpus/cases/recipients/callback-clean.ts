// rule: no-undeclared-recipient
// form: callback
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Stop {
  km: number;
  resident: Personal<string, 'identity.name'>;
}

export function upload(stops: Stop[]) {
  stops.forEach((stop, index) => {
    if (stop.resident === '') return;
    void fetch('https://fuel.fleetcard.example/km', { method: 'POST', body: `${index};${stop.km}` });
  });
}
