/** Installs what tests read and start beside this repository's own packages, once, before several processes ask for it. */
import { sdkModules } from '../test/support/sdks.js';
import { installCodeServer } from '../test/vscode/driver/install-code-server.js';

sdkModules();
await installCodeServer();
