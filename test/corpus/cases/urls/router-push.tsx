// rule: no-personal-data-in-urls
// form: callback
import { useRouter } from 'next/navigation';
import { useState } from 'react';

export function Login() {
  const router = useRouter();
  const [email, setEmail] = useState('');
  const submit = () => {
    if (!email) return router.push('/login?missing=1');
    router.push(`/verify?email=${email}`); // expect: no-personal-data-in-urls contact.email
  };
  return (
    <form onSubmit={submit}>
      <input value={email} onChange={(event) => setEmail(event.target.value)} />
    </form>
  );
}
