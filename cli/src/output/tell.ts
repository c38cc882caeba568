import type { Session } from '../session.js';
import type { Outcome } from './outcome.js';

import { formatGithub } from './github.js';
import { formatSarif } from './sarif.js';

/** What a command says in the formats that are its own. */
export interface OwnFormats {
  json(): void;
  text(): void;
}

/** Tells an outcome in the format that was asked for; `github` and `sarif` are alike for all commands. */
export function tell(session: Session, outcome: Outcome, own: OwnFormats): void {
  switch (session.format) {
    case 'json':
      own.json();
      return;
    case 'text':
      own.text();
      return;
    case 'github':
      session.io.stdout.write(formatGithub(outcome, session));
      return;
    case 'sarif':
      session.io.stdout.write(formatSarif(outcome, session));
      return;
  }
}
