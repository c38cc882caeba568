// rule: no-personal-data-in-logs
// form: names in other languages
export function toon(menukaart, keuken) {
  console.log('gerecht', menukaart.gerecht.naam);
  console.log('keuken', keuken.naam, keuken.locatienaam);
  for (const tafel of keuken.tafels) console.log('tafel', tafel.nummer, tafel.naam);
}
