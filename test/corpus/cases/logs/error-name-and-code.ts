// rule: no-personal-data-in-logs
// form: error object
// annotated: no
export async function save(write: () => Promise<void>) {
  try {
    await write();
  } catch (error) {
    const { name, message } = error as Error;
    const code = (error as NodeJS.ErrnoException).code;
    console.error(name, message, code);
  }
}
