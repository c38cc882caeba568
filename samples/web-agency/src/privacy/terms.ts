import { category } from '@verklaar/annotations';

/** Company a customer orders for. */
export const companyName = category({
  id: 'professional.company',
  parent: 'professional.job',
  labels: { nl: 'bedrijfsnaam', en: 'company name' },
});

export const billingAddress = category({
  id: 'billing.address',
  parent: 'billing.invoice',
  labels: { nl: 'factuuradres', en: 'billing address' },
});

/** Computers, servers, routers and the software on them. */
export const deviceAndSoftware = category({
  id: 'device.system',
  parent: 'device.userAgent',
  labels: { nl: 'informatie over apparaten en software', en: 'information about devices and software' },
});

export const applicationsUsed = category({
  id: 'usage.applications',
  parent: 'usage.events',
  labels: { nl: 'gebruikte toepassingen', en: 'applications used' },
});

export const teamViewerId = category({
  id: 'device.teamviewer',
  parent: 'device.id',
  labels: { nl: 'TeamViewer-ID', en: 'TeamViewer ID' },
});

/** Files that come with a message. */
export const attachments = category({
  id: 'comm.attachment',
  parent: 'comm.message',
  labels: { nl: 'bijlagen', en: 'attachments' },
});

/** A film of what happened on the screen during remote support. */
export const sessionRecording = category({
  id: 'comm.sessionRecording',
  parent: 'comm.recording',
  labels: { nl: 'opnames van de sessie', en: 'recordings of the session' },
});
