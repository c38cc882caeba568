// rule: no-personal-data-in-logs
// form: dynamic key
import pino from 'pino';

interface Settings {
  'mail.sender': string;
  'mail.retries': number;
  'owner.email': string;
  'owner.phone': string;
  'queue.name': string;
}

class SettingsStore {
  constructor(private readonly values: Settings) {}

  get<K extends keyof Settings>(key: K): Settings[K] {
    return this.values[key];
  }
}

const log = pino();

export function start(values: Settings, warn: (phone: string) => void): number {
  const settings = new SettingsStore(values);
  log.info({ retries: settings.get('mail.retries'), queue: settings.get('queue.name') }, 'mailer starts');
  if (settings.get('mail.retries') === 0) warn(settings.get('owner.phone'));
  return settings.get('mail.retries');
}
