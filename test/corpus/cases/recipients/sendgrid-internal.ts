// rule: no-undeclared-recipient
// form: literal text
import sendgrid from '@sendgrid/mail';

sendgrid.setApiKey('SG.not-a-key');

const email = 'operations@shop.example';

export async function diskFull(host: { name: string }, percent: number) {
  await sendgrid.send({
    to: email,
    from: 'alerts@shop.example',
    subject: `Disk of ${host.name} is ${percent} % full`,
    text: 'Please remove what no user needs.',
  });
}
