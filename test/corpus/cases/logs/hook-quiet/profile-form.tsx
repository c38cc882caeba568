// rule: no-personal-data-in-logs
// form: hook returning functions
import { useState } from 'react';

import { useLog } from './use-log';

export function ProfileForm(props: { user: { email: string } }) {
  const { info, warn } = useLog('profile');
  const [value, setValue] = useState(props.user.email);
  const save = () => {
    info('saved', { changed: value !== props.user.email });
    if (value === '') warn('empty e-mail address');
  };
  return <input value={value} onChange={(event) => setValue(event.target.value)} onBlur={save} />;
}
