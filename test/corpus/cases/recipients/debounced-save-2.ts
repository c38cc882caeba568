// rule: no-undeclared-recipient
// form: closure
function debounce(run: () => void, ms: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, ms);
  };
}

export function autosave(draft: { title: string; phone: string; email: string }) {
  const save = debounce(() => {
    void fetch('https://drafts.inkpot.example/v1/drafts', { method: 'PUT', body: JSON.stringify(draft) }); // expect: no-undeclared-recipient contact.phone contact.email
  }, 500);
  const ping = debounce(() => void fetch('https://drafts.inkpot.example/v1/ping', { method: 'POST', body: draft.title }), 500);
  return { save, ping };
}
