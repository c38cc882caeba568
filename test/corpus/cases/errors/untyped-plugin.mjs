// rule: no-personal-data-in-errors
// form: untyped JavaScript
export function load(plugin, registry) {
  if (registry.has(plugin.name)) {
    throw new Error(`plugin ${plugin.name} is loaded already`);
  }
  const missing = plugin.needs.filter((name) => !registry.has(name));
  if (missing.length > 0) throw new Error(`${plugin.name} needs ${missing.join(', ')}`);
}
