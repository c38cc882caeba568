import { installationId as installationIdCategory, signIn } from '@verklaar-samples/hvac-domain';
import { DataSubject, PersonalData, ProcessedFor, terminalAccess } from '@verklaar/annotations';
import { randomUUID } from 'node:crypto';

/** Where the app keeps small secrets: the keychain of the device. */
export interface SecureStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export const tokenKey = terminalAccess({
  key: 'klimaatwerk.token',
  kind: 'localStorage',
  purpose: {
    nl: 'u aangemeld houden in de app',
    en: 'keeping you signed in to the app',
    fr: 'vous garder connecté à l’application',
    de: 'Sie in der App angemeldet zu halten',
  },
  duration: 'P90D',
  necessity: 'necessary',
  recipients: [],
  activity: signIn,
});

export const installationKey = terminalAccess({
  key: 'klimaatwerk.installation',
  kind: 'localStorage',
  purpose: {
    nl: 'deze installatie van de app herkennen als u om hulp vraagt',
    en: 'knowing this installation of the app when you ask for help',
    fr: 'reconnaître cette installation quand vous demandez de l’aide',
    de: 'diese Installation zu erkennen, wenn Sie um Hilfe bitten',
  },
  duration: 'P90D',
  necessity: 'necessary',
  recipients: [],
  activity: signIn,
});

/** What the app keeps of the person who signed in. */
@DataSubject('user', 'endCustomer')
@ProcessedFor(signIn)
export class AppSession {
  @PersonalData('account.token', { source: 'observed' })
  readonly token: string;

  @PersonalData(installationIdCategory, { source: 'observed' })
  readonly installationId: string;

  constructor(token: string, installationId: string) {
    this.token = token;
    this.installationId = installationId;
  }
}

/** The number of this installation; made once, and random. */
export function installationIdIn(store: SecureStore): string {
  const known = store.getItem(installationKey.key);
  if (known !== null) return known;
  const made = randomUUID();
  store.setItem(installationKey.key, made);
  return made;
}
