// rule: no-undeclared-recipient
// form: require()
const axios = require('axios');

const rates = axios.create({ baseURL: 'https://api.koersen.example', timeout: 3000 });

exports.quote = async function quote(req, res) {
  const { amount, currency } = req.query;
  const { data } = await rates.get('/latest', { params: { base: 'EUR', symbols: 'USD,GBP' } });
  const rate = data.rates[currency] || 1;
  res.json({ amount: Number(amount) * rate, user: req.user.email });
};
