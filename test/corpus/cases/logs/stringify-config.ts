// rule: no-personal-data-in-logs
// form: JSON.stringify
interface MailSettings {
  host: string;
  port: number;
  emailTemplate: string;
  fromName: string;
}

export function boot(settings: MailSettings): void {
  console.log('mail settings ' + JSON.stringify({ host: settings.host, port: settings.port }));
  console.log(JSON.stringify({ template: settings.emailTemplate }));
}
