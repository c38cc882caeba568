// rule: no-personal-data-in-logs
// form: dynamic key
const settings = { mail: { email: { template: 'welcome', retries: 3 } }, users: { name: { maximum: 80 } } };

function get(path) {
  return path.split('.').reduce((value, key) => (value ? value[key] : undefined), settings);
}

function describe() {
  console.log('template', get('mail.email.template'));
  console.log('longest name', settings['users']['name'].maximum);
  console.log('retries', settings.mail['email'].retries);
}

module.exports = { describe };
