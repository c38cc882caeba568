// rule: no-undeclared-recipient
// form: own or unknown host
import nodemailer from 'nodemailer';

const transport = nodemailer.createTransport(process.env.SMTP_URL);

export async function sendMail(user: { email: string; firstName: string }) {
  await transport.sendMail({
    from: 'club@sports.example',
    to: user.email,
    subject: 'Welkom',
    text: `Beste ${user.firstName}`,
  });
}
