// rule: no-undeclared-recipient
// form: require()
const axios = require('axios');

const cache = new Map();

exports.countryOf = async function countryOf(req) {
  const known = cache.get(req.ip);
  if (known) return known;
  const version = await axios.get('https://geo.landvan.example/version');
  const { data } = await axios.post('https://geo.landvan.example/lookup', { address: req.ip, v: version.data }); // expect: no-undeclared-recipient device.ip
  cache.set(req.ip, data.country);
  return data.country;
};
