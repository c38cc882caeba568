// rule: no-undeclared-recipient
// form: dynamic key
const ids = ['voornaam', 'achternaam', 'telefoonnummer'];

function read() {
  const values = {};
  for (const id of ids) values[id] = document.getElementById(id).value;
  return values;
}

document.getElementById('proefles').addEventListener('submit', async (event) => {
  event.preventDefault();
  await fetch('https://intake.rijschoolplanner.example/opened', { method: 'POST', body: String(ids.length) });
  await fetch('https://intake.rijschoolplanner.example/lessons', { method: 'POST', body: JSON.stringify(read()) }); // expect: no-undeclared-recipient identity.name contact.phone
});
