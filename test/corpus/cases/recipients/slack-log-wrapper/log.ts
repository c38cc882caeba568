import { WebClient } from '@slack/web-api';

const slack = new WebClient(process.env.SLACK_TOKEN);

export async function log(entry: { message: string; detail: string }) {
  await slack.chat.postMessage({ channel: '#support', text: `${entry.message}: ${entry.detail}` });
}
