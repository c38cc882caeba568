/** What this company does with personal data: read by the tools, imported by the code that holds the data. */
export { accessLog, errorTracking, productNews, signIn } from './privacy/applications.js';
export { installationRecords, userManagement } from './privacy/for-customers.js';
export { newsletter } from './privacy/newsletter.js';
export { advertisingNetwork, errorTracker, helpdeskSystem, mollie } from './privacy/recipients.js';
export { customerRelations, invoices, payments, softwareAnnouncements } from './privacy/sales.js';
export {
  administration,
  announcementSent,
  companyName,
  installationData,
  installationId,
  operatingSystem,
  prospecting,
  sales,
} from './privacy/terms.js';
export { advertising, helpdesk, requests, websiteStatistics } from './privacy/website.js';
