// rule: no-undeclared-recipient
// form: names in other languages
interface Rezept {
  patient: { nachname: string; krankenversicherungsnummer: string };
  medikament: string;
}

export async function bestelle(rezept: Rezept) {
  await fetch('https://api.grosshandel.example/v1/vorrat', { method: 'POST', body: rezept.medikament });
  // expect: no-undeclared-recipient identity.name
  await fetch('https://api.grosshandel.example/v1/bestellungen', {
    method: 'POST',
    body: JSON.stringify({ fuer: rezept.patient.nachname, was: rezept.medikament }),
  });
}
