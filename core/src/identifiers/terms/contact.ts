import type { TermGroup } from '../term.js';

/** Receivers whose parts are those of a postal address. */
const addressRecords = `
  address, addr, billing address, shipping address, billing, shipping, adres, factuuradres, adresse, anschrift, lieferadresse,
  rechnungsadresse`;

/** Where people can be reached. */
export const contactTerms: readonly TermGroup[] = [
  {
    category: 'contact.email',
    en: `
      email, e mail, email address, email addr, mail address, mailaddress, email adress, user mail, customer mail,
      to email, recipient email, email to, email recipient, email recipients, email login`,
    nl: 'emailadres, e mailadres, e mail adres, mailadres, mail adres, email adres',
    fr: `
      courriel, adresse email, adresse e mail, adresse mail, adresse electronique, adresse courriel, adresse de messagerie,
      courrier electronique`,
    de: 'email adresse, e mail adresse, mail adresse, emailadresse, mailadresse, emailanschrift',
  },
  { category: 'contact.email', needs: 'text', de: 'mail', en: 'mail' },
  { category: 'contact.email', needs: 'person', en: 'email id, mail id, e mail id' },
  {
    category: 'contact.email',
    needs: 'receiver',
    of: 'mail, email, mail options, email options, mail message, email message, envelope, mail data, email data',
    en: 'to, cc, bcc, to address, to addresses, cc addresses, bcc addresses, recipient, recipients',
  },
  {
    category: 'contact.email',
    needs: 'receiver',
    of: 'from, to, cc, bcc, reply to, envelope from, envelope to, mail from, rcpt to',
    en: 'address',
  },
  {
    category: 'contact.phone',
    types: ['number'],
    notAfter: 'hotline, emergency, helpline',
    en: `
      phone, phone number, phone no, phone nr, phonenumber, phone num, telephone, telephone number, telephone no, tel number, tel no, mobile number,
      mobile phone, mobile phone number, mobile no, cell phone, cellphone, cell number, cell phone number, home phone,
      work phone, landline, landline number, contact number, contact phone, contact no, fax number, whatsapp number, whatsapp phone,
      msisdn, phone e164, caller number, sms number, caller id number, phone mobile, mobile telephone`,
    nl: `
      telefoon, telefoonnummer, telefoon nr, telefoonnr, tel nr, telnr, tel nummer, mobiel nummer, mobielnummer, mobiele telefoon,
      mobiele nummer, mobiele telefoonnummer, gsm nummer, gsmnummer, gsm nr, gsmnr, faxnummer, vaste telefoon, vast nummer, belnummer, thuisnummer, noodnummer contact`,
    fr: `
      telephone, numero telephone, numero de telephone, num telephone, num tel, no telephone, tel portable, tel fixe, telephone portable,
      telephone mobile, telephone fixe, numero portable, numero de portable, numero mobile, numero gsm, numero fixe, numero de fax`,
    de: `
      telefon, telefonnummer, telefon nr, telefonnr, tel nr, rufnummer, handynummer, handy nr, mobilnummer, mobilfunknummer, mobiltelefon, mobilfunk,
      festnetz, festnetznummer, faxnummer, durchwahl, rueckrufnummer`,
  },
  {
    category: 'contact.phone',
    needs: 'person',
    types: ['number'],
    en: 'mobile, cell, tel, fax, whatsapp, landphone',
    nl: 'mobiel, gsm, tel',
    fr: 'portable, mobile, tel, fixe',
    de: 'handy, mobil, tel',
  },
  {
    category: 'contact.phone',
    needs: 'receiver',
    of: 'sms, sms options, sms message, text message',
    en: 'to, to number, recipient, recipients, destination number',
  },
  {
    category: 'contact.address',
    types: ['number'],
    notAfter: 'memory, server, machine',
    en: `
      home address, shipping address, delivery address, mailing address, postal address, street address, residential address, residence address,
      street, street name, street number, street line, street line 1, house number, house no, house nr, house number addition,
      address line, address line 1, address line 2, address 1, address 2, zip code, zipcode, postal code,
      post code, postcode, apartment number, apt number, home street, po box, work address, private address, full address, permanent address,
      user address, customer address, recipient address, city and zip`,
    nl: `
      huisadres, thuisadres, woonadres, postadres, bezorgadres, afleveradres, leveradres, verzendadres, adresregel, adresregel 1, adresregel 2,
      straat, straatnaam, huisnummer, huisnr, huis nr, huisnummertoevoeging, huisnummer toevoeging, huisletter, postcode, woonplaats, postbus, busnummer, adresgegevens, verblijfadres,
      correspondentieadres, privadres, prive adres`,
    fr: `
      adresse postale, adresse de livraison, adresse livraison, adresse domicile, adresse personnelle, adresse du domicile,
      adresse complete, adresse client, rue, nom de rue, nom rue, numero de rue, numero rue, numero de maison, code postal, boite postale, lieu de residence,
      ville de residence, complement adresse, adresse ligne`,
    de: `
      anschrift, wohnanschrift, lieferanschrift, postanschrift, privatanschrift, wohnadresse, lieferadresse, postadresse,
      versandadresse, privatadresse, heimadresse, zustelladresse, strasse, strassenname, str nr, hausnummer, hausnr, haus nr, hausnummernzusatz,
      adresszusatz, postleitzahl, plz, wohnort, postfach`,
  },
  {
    category: 'contact.address',
    needs: 'person',
    types: ['number'],
    notAfter: `
      bind, contract, dns, listen, lookup, memory, network, socket, token, bind address, contract address, ip address,
      lookup address, memory address, network address, socket address, token address, wallet address`,
    of: addressRecords,
    en: 'address, addr, city, town, zip',
    nl: 'adres, adressen, stad, gemeente',
    fr: 'adresse, ville, commune, cp',
    de: 'adresse, ort, stadt, wohnung',
  },
  {
    category: 'contact.address',
    needs: 'receiver',
    types: ['number'],
    of: addressRecords,
    en: 'line1, line2, line 1, line 2, state, county, suburb, house, apartment, flat, unit, number',
    nl: 'plaats, toevoeging, bus, nummer',
    fr: 'batiment, etage, numero',
    de: 'nummer, zusatz',
  },
  {
    category: 'contact.social',
    en: `
      linkedin url, linkedin profile, linkedin profile url, linked in url, linkedin handle, linkedin id, linkedin username, twitter handle,
      twitter username, twitter profile, instagram handle, instagram username, instagram profile, facebook profile,
      facebook profile url, facebook username, telegram username, telegram handle, discord tag, discord username, tiktok handle, mastodon handle,
      snapchat username, skype name, skype id, social profiles, social media profile, whatsapp id, slack handle`,
    nl: 'linkedin profiel, facebookprofiel, facebook profiel',
    fr: 'profil linkedin, profil facebook',
    de: 'linkedin profil, facebook profil',
  },
  {
    category: 'contact.social',
    needs: 'person',
    en: 'linkedin, twitter, facebook, instagram, skype, socials, social links, telegram, tiktok, mastodon',
  },
];
