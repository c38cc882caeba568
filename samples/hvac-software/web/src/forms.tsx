/** @jsxRuntime automatic */
/** @jsxImportSource react */
import type { ReactElement } from 'react';

import { newsletter, requests } from '@verklaar-samples/hvac-domain';
import { collectionPoint } from '@verklaar/annotations';

/** Both forms stand above a link to the statement. */
export const pageForms = collectionPoint({
  id: 'page-forms',
  collects: [requests, newsletter],
  noticeShown: true,
});

export function RequestForm(): ReactElement {
  return (
    <form method="post" action="/requests">
      <input name="name" required aria-label="Naam" />
      <input name="email" type="email" required aria-label="E-mailadres" />
      <input name="phone" type="tel" aria-label="Telefoonnummer" />
      <textarea name="message" required maxLength={5000} aria-label="Uw vraag, opmerking of bestelling" />
      <button type="submit">Versturen</button>
    </form>
  );
}

export function NewsletterForm(): ReactElement {
  return (
    <form method="post" action="/newsletter">
      <input name="email" type="email" required aria-label="E-mailadres" />
      <button type="submit">Inschrijven</button>
    </form>
  );
}
