// rule: no-personal-data-in-logs
// form: ORM row
const db = require('./db');

async function anonymiseOldPatients(days) {
  const rows = await db('patients').where('last_visit', '<', new Date(Date.now() - days * 864e5));
  console.log('patients to anonymise: %d', rows.length);
  for (const patient of rows) {
    console.log('anonymising', patient.date_of_birth); // expect: no-personal-data-in-logs identity.birthDate
    await db('patients').where({ id: patient.id }).update({ last_name: null, date_of_birth: null });
  }
}

module.exports = { anonymiseOldPatients };
