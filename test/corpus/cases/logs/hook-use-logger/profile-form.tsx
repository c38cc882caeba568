// rule: no-personal-data-in-logs
// form: hook returning functions
import { useState } from 'react';

import { useLog } from './use-log';

export function ProfileForm(props: { user: { email: string } }) {
  const { info } = useLog('profile');
  const [saved, setSaved] = useState(false);
  const save = () => {
    info('saved', { contact: props.user.email }); // expect: no-personal-data-in-logs contact.email
    setSaved(true);
  };
  return <button onClick={save}>{saved ? 'Saved' : 'Save'}</button>;
}
