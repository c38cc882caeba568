// rule: no-personal-data-in-logs
// form: direct property
// annotated: yes
export class Dossier {
  stap = 0;
  /** @personalData special.health */
  aantekening = '';
}

/** @param {Dossier} dossier */
export function bewaar(dossier) {
  console.log('stap', dossier.stap);
  console.log('aantekening', dossier.aantekening); // expect: no-personal-data-in-logs special.health
}
