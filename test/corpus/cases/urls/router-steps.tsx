// rule: no-personal-data-in-urls
// form: callback
import { useNavigate } from 'react-router-dom';
import { useState } from 'react';

export function Wizard({ steps }: { steps: string[] }) {
  const navigate = useNavigate();
  const [email, setEmail] = useState('');
  const next = (step: number) => {
    if (email.includes('@')) navigate(`/wizard/${steps[step]}?emailGiven=${email !== ''}`);
  };
  return <input value={email} onBlur={() => next(1)} onChange={(event) => setEmail(event.target.value)} />;
}
