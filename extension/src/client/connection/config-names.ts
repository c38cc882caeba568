/** Names of the config, as the server looks for them. */
export const configNames = [
  'verklaar.config.json',
  'verklaar.config.jsonc',
  'verklaar.config.yaml',
  'verklaar.config.yml',
] as const;

export const configPattern = '**/verklaar.config.{json,jsonc,yaml,yml}';
