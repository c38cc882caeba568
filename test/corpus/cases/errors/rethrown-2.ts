// rule: no-personal-data-in-errors
// form: error object
export async function findTenant(slug: string, query: (sql: string, values: unknown[]) => Promise<{ email: string }[]>) {
  try {
    const [owner] = await query('select email from owners where slug = $1', [slug]);
    return owner?.email;
  } catch (error) {
    throw new Error(`Tenant ${slug} could not be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
