/** What only people have: it stands in no record of a company or a thing. */
export const besidePersons = `
  first name, last name, firstname, lastname, surname, given name, family name, middle name, maiden name, initials, salutation,
  birth date, birthdate, date of birth, birthday, dob, gender, sex, password, password hash, hashed password, confirm password,
  voornaam, achternaam, tussenvoegsel, geboortedatum, geslacht, aanhef, wachtwoord,
  prenom, nom de famille, date de naissance, date naissance, civilite, sexe, mot de passe, motdepasse,
  vorname, nachname, familienname, geburtsdatum, geschlecht, anrede, passwort, kennwort`;

/** Ways to reach somebody, or some company. */
export const reachable = `
  email, e mail, mail, email address, mail address, phone, phone number, telephone, telephone number, mobile, mobile number, cell phone,
  emailadres, mailadres, telefoon, telefoonnummer, mobiel, gsm, courriel, adresse email, adresse mail, portable, numero telephone,
  telefon, telefonnummer, handy, handynummer, mobilnummer, email adresse, mailadresse`;

/** What people have none of: a record that holds it is about a company, an article or a text. */
export const besideOthers = `
  slug, price, prices, sku, stock, currency, vat, vat number, vat id, kvk, kvk number, kvk nummer, kbo, siret, siren, btw nummer, ust id,
  opening hours, openingstijden, horaires, oeffnungszeiten, logo, logo url, domain, domains, subject, template, template id,
  owner id, owner, owner email, members, employees, employee count, capacity, amenities, brand, size, mime type, filename,
  prijs, prix, preis, version, dependencies, license, author`;

/** Names of records that may be about anybody. */
export const neutralRecords = `
  row, record, entry, item, result, res, response, json, message, msg, opts, options, props, state, detail, details, info, object, obj, value,
  rij, regel, zeile, eintrag, ligne, entree`;

/** What people hand in about themselves. */
export const registrations = `
  sign up, signup, registration, register, enrollment, enrolment, booking, reservation, appointment, rsvp, inquiry, enquiry, request,
  application, subscription, sender, comment, review, feedback, order, checkout, lead, invite, invitation, ticket, waitlist,
  inschrijving, aanmelding, registratie, boeking, reservering, afspraak, aanvraag, bestelling, reactie, sollicitatie,
  inscription, reservation, rendez vous, commande, demande, candidature,
  anmeldung, registrierung, buchung, reservierung, termin, anfrage, bestellung, bewerbung`;
