/** @jsxRuntime automatic */
/** @jsxImportSource react */
import type { ReactElement } from 'react';

/** Three buttons of the same size; nothing is stored before one is pressed. */
export function CookieChoice(): ReactElement {
  const choices = [
    { label: 'Alles', statistics: true, advertising: true },
    { label: 'Alleen bezoekcijfers', statistics: true, advertising: false },
    { label: 'Niets', statistics: false, advertising: false },
  ];
  return (
    <section id="cookies" aria-label="Cookies">
      <p>Mogen wij bezoeken tellen en u elders advertenties tonen?</p>
      {choices.map(({ label, statistics, advertising }) => (
        <button key={label} type="button" data-statistics={statistics} data-advertising={advertising}>
          {label}
        </button>
      ))}
    </section>
  );
}
