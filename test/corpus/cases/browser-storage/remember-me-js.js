// rule: no-personal-data-in-browser-storage
// form: untyped JavaScript
const form = document.querySelector('#login');

function setCookie(key, value, days) {
  const until = new Date(Date.now() + days * 864e5).toUTCString();
  document.cookie = `${key}=${encodeURIComponent(value)}; expires=${until}; path=/; SameSite=Lax`;
}

async function login(credentials) {
  const response = await fetch('/login', { method: 'POST', body: JSON.stringify(credentials) });
  const { user, csrfToken } = await response.json();
  setCookie('lang', navigator.language, 365);
  setCookie('visits', csrfToken.length, 1);
  setCookie('last_login', user.email, 30); // expect: no-personal-data-in-browser-storage contact.email
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const remember = form.elements.remember.checked;
  login({ password: form.elements.password.value, remember });
});
