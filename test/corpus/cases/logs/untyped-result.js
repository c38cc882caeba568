// rule: no-personal-data-in-logs
// form: untyped JavaScript
export async function refresh(store) {
  const result = await store.reload();
  console.log('reloaded', result.count, result.name);
  for (const tag of result.tags) {
    console.log('tag', tag.name, tag.title);
  }
  console.log(`done in ${result.duration} ms`, result);
}
