/** What this company does with personal data: read by the tools, imported by the classes that hold the data. */
export { contactRequests, newsletter, newsletterProof, websiteAnalytics, websiteSecurity } from './privacy/website.js';
export { customerFile, invoices, orders, remoteSupport, serviceNotices } from './privacy/customers.js';
export { brevo, google, mollie, teamViewer } from './privacy/recipients.js';
export {
  applicationsUsed,
  attachments,
  billingAddress,
  companyName,
  deviceAndSoftware,
  sessionRecording,
  teamViewerId,
} from './privacy/terms.js';
