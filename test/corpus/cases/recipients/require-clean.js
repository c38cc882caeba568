// rule: no-undeclared-recipient
// form: require()
const axios = require('axios');

module.exports.publish = async function publish(articles) {
  for (const article of articles) {
    await axios.post('https://api.press.example/articles', { title: article.title, name: article.name });
  }
  await axios.post('https://api.press.example/done', { users: articles.length });
};
