/** What this company does with personal data: read by the tools, imported by the classes that hold the data. */
export { accounts, promotions, support } from './privacy/members.js';
export { energySharing, linkedPlatforms } from './privacy/energy.js';
export { platformOperation, usageAnalysis } from './privacy/platform.js';
export { hosting, security, sunPortal } from './privacy/recipients.js';
export { browserPlugins, deviceHardware, viewingTime } from './privacy/terms.js';
