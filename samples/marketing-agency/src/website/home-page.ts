import { html } from 'hono/html';

/** What a visitor agreed to. */
export interface Consent {
  readonly statistics: boolean;
  readonly advertising: boolean;
}

/** The page: a dialogue at the first visit, and the scripts of networks only for who agreed. */
export function homePage({
  choice,
  tags,
}: {
  choice: Consent | undefined;
  tags: readonly string[];
}): ReturnType<typeof html> {
  const consent = choice ?? { statistics: false, advertising: false };
  return html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <title>Bureau Zichtbaar</title>
        ${consent.advertising ? tags.map((tag) => html`<script async src="${tag}"></script>`) : ''}
      </head>
      <body>
        <h1>Bureau Zichtbaar</h1>
        ${
          choice === undefined
            ? html`<dialog open id="cookies">
                <p>Mogen we bezoeken tellen, en mogen LinkedIn en Google je elders advertenties tonen?</p>
                <button data-statistics="true" data-advertising="true">Ja</button>
                <button data-statistics="false" data-advertising="false">Nee</button>
              </dialog>`
            : html`<a href="/#cookies">Cookies</a>`
        }
        <a href="/privacy">Privacyverklaring</a>
      </body>
    </html>`;
}
