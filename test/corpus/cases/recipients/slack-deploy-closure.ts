// rule: no-undeclared-recipient
// form: closure
import { WebClient } from '@slack/web-api';

export function announcer(token: string, channel: string) {
  const slack = new WebClient(token);
  const post = (text: string) => slack.chat.postMessage({ channel, text });
  return {
    started: (service: { name: string }, version: string) => post(`${service.name} ${version} is going out`),
    finished: (seconds: number) => post(`done in ${seconds} s`),
    failed: (error: Error) => post(`failed: ${error.name}`),
  };
}
