/** @jsxRuntime automatic */
/** @jsxImportSource react */
import type { ReactElement } from 'react';

import { renderToStaticMarkup } from 'react-dom/server';

import { AdvertisingTag } from './advertising-tag.js';
import { CookieChoice } from './cookie-choice.js';
import { NewsletterForm, RequestForm } from './forms.js';

export interface HomePageOptions {
  /** Whether the visitor already chose; the choice stays reachable. */
  readonly asked: boolean;
  /** Only for a visitor who agreed to advertising. */
  readonly tagNumber: string | undefined;
  /** Where the browser reports errors. */
  readonly sentryDsn: string | undefined;
}

function HomePage({ asked, tagNumber, sentryDsn }: HomePageOptions): ReactElement {
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <title>Klimaatwerk</title>
      </head>
      <body data-sentry-dsn={sentryDsn}>
        <h1>Software voor installateurs</h1>
        <RequestForm />
        <NewsletterForm />
        {asked ? <a href="/#cookies">Cookies</a> : <CookieChoice />}
        <a href="/privacy">Privacyverklaring</a>
        <AdvertisingTag tagNumber={tagNumber} />
      </body>
    </html>
  );
}

/** The page as HTML. */
export function renderHomePage(options: HomePageOptions): string {
  return `<!doctype html>${renderToStaticMarkup(<HomePage {...options} />)}`;
}
