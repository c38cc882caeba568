// rule: no-undeclared-recipient
// form: hook returning functions
import { useState } from 'react';

function useFeedback() {
  const [sent, setSent] = useState(false);
  const submit = async (content: object) => {
    await fetch('https://collect.meningpeiler.example/answers', { method: 'POST', body: JSON.stringify(content) });
    setSent(true);
  };
  return { sent, submit };
}

export function Feedback({ profile, score }: { profile: { email: string; tier: string }; score: number }) {
  const { sent, submit } = useFeedback();
  const anonymous = () => {
    void submit({ score, tier: profile.tier });
  };
  const withContact = () => {
    void submit({ score, contact: profile.email }); // expect: no-undeclared-recipient contact.email
  };
  return sent ? <p>Thank you</p> : <p><button onClick={anonymous}>Send</button><button onClick={withContact}>Call me</button></p>;
}
