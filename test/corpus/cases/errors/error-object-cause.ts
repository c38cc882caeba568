// rule: no-personal-data-in-errors
// form: error object
// annotated: no
export async function fetchInvoice(load: (email: string) => Promise<string>, email: string) {
  try {
    return await load(email);
  } catch (error) {
    throw new Error('The invoice could not be loaded.', { cause: error });
  }
}

export function explain(email: string, error: unknown) {
  throw new Error(`No invoice for ${email}: ${String(error)}`); // expect: no-personal-data-in-errors contact.email
}
