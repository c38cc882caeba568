/** What this agency does with personal data: read by the tools, named by the schemas that hold the data. */
export { clientCampaigns, clients, enquiries, invoices, prospects } from './privacy/clients.js';
export { callBlocks, calls, contentMailing, externalEvents, ownEvents } from './privacy/mailings.js';
export { crm, google, linkedIn } from './privacy/recipients.js';
export {
  acquisition,
  assignment,
  billingAddress,
  companyNumber,
  firstName,
  lastName,
  visitingAddress,
} from './privacy/terms.js';
export { advertising, fraudPrevention, statistics } from './privacy/website.js';
