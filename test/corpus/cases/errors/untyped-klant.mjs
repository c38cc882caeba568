// rule: no-personal-data-in-errors
// form: untyped JavaScript
export function controleer(klant, bestelling) {
  if (bestelling.regels.length === 0) {
    throw new Error(`bestelling ${bestelling.nummer} is leeg`);
  }
  if (!klant.telefoon) {
    throw new Error(`geen telefoon bekend van ${klant.voornaam} ${klant.achternaam}`); // expect: no-personal-data-in-errors identity.name
  }
}
