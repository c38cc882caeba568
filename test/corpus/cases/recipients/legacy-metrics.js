// rule: no-undeclared-recipient
// form: require()
const axios = require('axios');
const os = require('node:os');

exports.beat = async function beat(users) {
  await axios.post('https://in.pulsebox.example/beat', {
    host: os.hostname(),
    users: users.filter((user) => user.email !== '').length,
    memory: process.memoryUsage().rss,
  });
};
