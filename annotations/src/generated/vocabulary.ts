// Generated from core/src/vocabulary. Change the vocabulary, then run: npx tsx scripts/generate-annotation-vocabulary.ts

/** Categories of personal data. */
export type CategoryId =
  | 'identity.name'
  | 'identity.birthDate'
  | 'identity.gender'
  | 'identity.photo'
  | 'identity.document'
  | 'contact.email'
  | 'contact.phone'
  | 'contact.address'
  | 'contact.social'
  | 'comm.message'
  | 'comm.remoteSession'
  | 'comm.support'
  | 'comm.recording'
  | 'comm.metadata'
  | 'preference.language'
  | 'preference.consent'
  | 'preference.interest'
  | 'professional.job'
  | 'professional.cv'
  | 'account.username'
  | 'account.password'
  | 'account.token'
  | 'account.role'
  | 'account.loginHistory'
  | 'location.precise'
  | 'location.approximate'
  | 'location.timeZone'
  | 'location.premises'
  | 'device.ip'
  | 'device.id'
  | 'device.cookieId'
  | 'device.userAgent'
  | 'device.fingerprint'
  | 'usage.pages'
  | 'usage.events'
  | 'usage.search'
  | 'usage.logs'
  | 'payment.account'
  | 'payment.card'
  | 'payment.transaction'
  | 'payment.behaviour'
  | 'payment.creditScore'
  | 'billing.invoice'
  | 'billing.vat'
  | 'metering.connection'
  | 'metering.reading'
  | 'metering.interval'
  | 'metering.asset'
  | 'special.racialEthnic'
  | 'special.political'
  | 'special.religion'
  | 'special.union'
  | 'special.genetic'
  | 'special.biometric'
  | 'special.health'
  | 'special.sexLife'
  | 'criminal'
  | 'nationalId'
  | 'child.any';

/** Categories of data subjects. */
export type DataSubjectId =
  | 'customer'
  | 'customerContact'
  | 'prospect'
  | 'user'
  | 'endCustomer'
  | 'visitor'
  | 'subscriber'
  | 'correspondent'
  | 'supplierContact'
  | 'employee'
  | 'applicant'
  | 'member'
  | 'resident'
  | 'debtor'
  | 'patient'
  | 'student'
  | 'child'
  | 'guardian'
  | 'vulnerable';

/** Purposes of processing (Art. 5(1)(b)). */
export type PurposeId =
  | 'serviceProvision'
  | 'accountManagement'
  | 'customerCare'
  | 'requestHandling'
  | 'orderFulfilment'
  | 'payment'
  | 'accounting'
  | 'directMarketing'
  | 'advertising'
  | 'analytics'
  | 'productImprovement'
  | 'security'
  | 'fraudPrevention'
  | 'creditCheck'
  | 'debtCollection'
  | 'legalCompliance'
  | 'disputes'
  | 'recruitment'
  | 'humanResources'
  | 'research'
  | 'statistics'
  | 'serviceCommunication'
  | 'errorTracking'
  | 'consentManagement'
  | 'metering';

/** Legal bases (Art. 6(1)). */
export type LegalBasisId =
  'consent' | 'contract' | 'precontract' | 'legalObligation' | 'vitalInterests' | 'publicTask' | 'legitimateInterests';

/** Conditions for special categories (Art. 9(2)). */
export type Art9Condition = '9a' | '9b' | '9c' | '9d' | '9e' | '9f' | '9g' | '9h' | '9i' | '9j';

/** Security measures (Art. 32). */
export type MeasureId =
  | 'accessControl'
  | 'mfa'
  | 'passwordHash'
  | 'encryptTransit'
  | 'encryptRest'
  | 'pseudonymisation'
  | 'logging'
  | 'backup'
  | 'patching'
  | 'pentest'
  | 'network'
  | 'physical'
  | 'separation'
  | 'secrets'
  | 'confidentiality'
  | 'training'
  | 'incident'
  | 'certification';

/** Roles of recipients. */
export type RecipientRole =
  'internal' | 'processor' | 'subProcessor' | 'jointController' | 'controller' | 'group' | 'customerOrg';

/** Kinds of recipients. */
export type RecipientKind =
  | 'hosting'
  | 'mail'
  | 'payment'
  | 'analytics'
  | 'advertising'
  | 'creditBureau'
  | 'debtCollector'
  | 'adviser'
  | 'gridOperator'
  | 'authority'
  | 'police'
  | 'support'
  | 'shipping'
  | 'social'
  | 'office';

/** Grounds for transfers outside the EEA (Art. 45-49). */
export type TransferMechanism =
  | 'adequacy'
  | 'dpf'
  | 'scc'
  | 'sccSa'
  | 'bcr'
  | 'code'
  | 'certification'
  | 'adHoc'
  | 'derogConsent'
  | 'derogContract'
  | 'derogClaims'
  | 'derogCompelling';

/** Events at which a retention period starts or ends. */
export type EventId =
  | 'collected'
  | 'contract.end'
  | 'customer.end'
  | 'account.deleted'
  | 'newsletter.unsubscribe'
  | 'consent.withdrawn'
  | 'objection'
  | 'contact.last'
  | 'request.closed'
  | 'invoice.issued'
  | 'payment.settled'
  | 'claim.resolved'
  | 'session.end'
  | 'application.closed';

/** States during which data are kept. */
export type StateId = 'customer' | 'subscribed' | 'account';
