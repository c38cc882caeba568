// rule: no-personal-data-in-logs
// form: whole object by type
import pino from 'pino';

interface Settings {
  emailEnabled: boolean;
  emailProvider: 'ses' | 'smtp';
  phonePattern: RegExp;
  nameMaxLength: number;
  addressFormat: string;
  userCount: number;
}

export const boot = (settings: Settings) => pino().info({ settings }, 'settings');
