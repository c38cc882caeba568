// rule: no-personal-data-in-logs
// form: namespace import
import * as os from 'node:os';
import * as path from 'node:path';

export function banner(version: string) {
  const home = path.join(os.tmpdir(), 'cache');
  console.log(`v${version} on ${os.platform()} ${os.release()}, cache in ${home}`);
}
