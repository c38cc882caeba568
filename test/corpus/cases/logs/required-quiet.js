// rule: no-personal-data-in-logs
// form: require()
// annotated: yes
const pino = require('pino');

const log = pino();

class Reading {
  /** @personalData metering.reading */
  value = 0;
  /** @notPersonalData unit of measure */
  unit = 'kWh';
}

exports.store = function store() {
  const reading = new Reading();
  log.info({ unit: reading.unit }, 'stored');
  return reading;
};
