import { html, raw } from 'hono/html';

import { topics } from '../newsletter/subscriber.js';

type Html = ReturnType<typeof html>;

/** The page with the forms. Google Analytics is on it only for a visitor who accepted it. */
export function homePage(view: {
  readonly formToken: string;
  /** Whether the visitor chose already. */
  readonly asked: boolean;
  readonly analyticsId: string | undefined;
}): Html {
  return html`<!doctype html>
    <html lang="nl-BE">
      <head>
        <meta charset="utf-8" />
        <title>Webhuis</title>
        ${view.analyticsId === undefined ? '' : analytics(view.analyticsId)}
      </head>
      <body>
        <h1>Webhuis</h1>
        ${contactForm} ${newsletterForm}
        <footer>
          <a href="/privacy">Privacyverklaring</a>
          <form id="cookies" method="post" ${view.asked ? 'hidden' : ''}>
            <p>Mogen we met Google Analytics tellen hoe onze website gebruikt wordt?</p>
            <button formaction="/cookies/yes">Aanvaarden</button>
            <button formaction="/cookies/no">Weigeren</button>
          </form>
          <button id="cookie-settings" type="button">Cookie-instellingen</button>
        </footer>
        <script>
          document.getElementById('cookie-settings').onclick = () =>
            (document.getElementById('cookies').hidden = false);
          for (const form of document.querySelectorAll('form[data-post]')) {
            form.onsubmit = async (event) => {
              event.preventDefault();
              const data = new FormData(form);
              const fields = Object.fromEntries(data);
              if (data.has('topics')) fields.topics = data.getAll('topics');
              const answer = await fetch(form.dataset.post, {
                method: 'POST',
                headers: { 'content-type': 'application/json', 'x-form': '${view.formToken}' },
                body: JSON.stringify(fields),
              });
              form.querySelector('output').textContent = answer.ok ? 'Verstuurd.' : 'Dat lukte niet.';
            };
          }
        </script>
      </body>
    </html>`;
}

const contactForm = html`<form data-post="/contact">
  <h2>Stel je vraag</h2>
  <label>Naam <input name="name" required /></label>
  <label>E-mailadres <input name="email" type="email" required /></label>
  <label>Telefoon <input name="phone" type="tel" /></label>
  <label>Bericht <textarea name="message" required></textarea></label>
  <p>We gebruiken dit om je te antwoorden. Meer lees je in onze <a href="/privacy">privacyverklaring</a>.</p>
  <button>Versturen</button>
  <output></output>
</form>`;

const newsletterForm = html`<form data-post="/newsletter">
  <h2>Nieuwsbrief</h2>
  <label>Naam of bijnaam <input name="nickname" required /></label>
  <label>E-mailadres <input name="email" type="email" required /></label>
  ${topics.map((topic) => html`<label><input type="checkbox" name="topics" value="${topic}" /> ${topic}</label>`)}
  <p>
    Uitschrijven doe je met de link onderaan elke nieuwsbrief. Meer lees je in onze
    <a href="/privacy">privacyverklaring</a>.
  </p>
  <button>Inschrijven</button>
  <output></output>
</form>`;

function analytics(id: string): Html {
  const literal = raw(JSON.stringify(id));
  return html`<script async src="https://www.googletagmanager.com/gtag/js?id=${encodeURIComponent(id)}"></script>
    <script>
      window.dataLayer = window.dataLayer || [];
      function gtag() {
        dataLayer.push(arguments);
      }
      gtag('js', new Date());
      gtag('config', ${literal});
    </script>`;
}
