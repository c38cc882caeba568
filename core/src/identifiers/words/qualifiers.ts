/** Words that change nothing about what a value is: `newEmail`, `currentUserName`, `fullAddress`. */
export const neutral = `
  new, old, current, previous, prev, next, my, your, his, her, their, our, the, a, an, this, that, own, original, orig, raw,
  temp, tmp, final, updated, changed, edited, trimmed, normalized, normalised, formatted, parsed, decoded, clean, cleaned,
  full, public, private, legal, official, real, actual, primary, secondary, main, alternate, alternative, other, extra,
  personal, home, work, external, internal, legacy, remote, unique, preferred, given, provided, submitted, entered, input,
  form, saved, stored, existing, initial, local, logged, authenticated, auth, target, selected,
  requested, requesting, signed,
  nieuw, nieuwe, oud, oude, huidig, huidige, vorig, vorige, volledig, volledige, eigen, ingevoerd, ingevoerde, mijn, uw, jouw,
  nouveau, nouvel, nouvelle, ancien, ancienne, actuel, actuelle, complet, complete, mon, ma, votre, principal, principale,
  neu, neue, neuer, neues, neuen, alt, alte, alter, altes, aktuell, aktuelle, aktueller, voll, voller, vollstaendig,
  vollstaendige, vollstaendiger, mein, meine, ihr, ihre`;

/** Words after a term that leave it what it is: `emailValue`, `phoneList`, `adresseNormalisee`. */
export const neutralSuffixes = `
  value, values, val, str, string, list, lists, array, arr, lower, lowercase, lowercased, upper, uppercase, uppercased,
  normalized, normalised, trimmed, clean, cleaned, sanitized, sanitised, input, inputs, raw, plain, new, old, current,
  previous, prev, original, orig, param, arg, var, variable, parsed, decoded, escaped, encoded, formatted, primary,
  secondary, private, personal, work, home, mobile, cell, business, full, latin, kana, kanji, e164, intl, international,
  local, entry, item, opt, maybe, or, null, undefined, confirm, confirmation, repeat, again, entered, given,
  waarde, lijst, nieuw, oud, werk, prive, thuis, mobiel, wert, liste, privat, geschaeftlich, dienstlich, mobil, neu, alt,
  valeur, professionnel, professionnelle, perso, prive, privee, nouveau, normalise, normalisee, telefon, clear`;

/** Words that turn what follows, wherever it stands, into something that is no longer the plain data. */
export const coverWords = `
  hash, hashed, hashes, hasher, digest, masked, mask, redacted, redact, encrypted, encrypt, cipher, ciphertext, anonymized,
  anonymised, anonymize, pseudonymized, pseudonymised, pseudonymous, obfuscated, scrubbed, censored, tokenized, tokenised,
  salted, salt, hmac, sha, sha1, sha256, md5, fake, dummy, mock, mocked, sample, example, placeholder, stub, fixture, lorem,
  gehasht, gehashte, gemaskeerd, gemaskeerde, versleuteld, versleutelde, geanonimiseerd, geanonimiseerde, voorbeeld,
  hache, hachee, masque, masquee, chiffre, chiffree, anonymise, anonymisee, exemple, verschluesselt, verschluesselte,
  maskiert, maskierte, anonymisiert, anonymisierte, beispiel`;

/** First words of names that are questions or functions; a known type of data overrules them (`confirmEmail: string`). */
export const verbs = `
  is, has, have, had, should, can, could, will, would, did, does, do, was, were, are, needs, need, must, allow, allows,
  allowed, require, requires, required, enable, enabled, disable, disabled, show, hide, toggle, use, uses, with, without,
  get, fetch, find, load, read, lookup, resolve, extract, parse, format, normalize, normalise, validate, verify, check, ensure,
  assert, test, match, matches, compare, update, create, delete, remove, add, insert, save, store, send, resend, render,
  print, log, handle, on, set, reset, change, clear, forgot, forget, make, build, generate, compute, encode, decode, count,
  skip, ignore, include, includes, exclude, strip, replace, convert, transform, by, no, not, num, max, min, total,
  missing, invalid, valid, duplicate, unknown, by, per, each, any, ask, prompt, subscribe, unsubscribe,
  heeft, heb, hebben, kan, moet, mag, toon, verberg, haal, zoek, controleer, verstuur, stuur, wijzig, verwijder, maak, aantal,
  geldig, ongeldig, hat, ist, kann, soll, muss, hole, lade, suche, pruefe, sende, aendere, loesche, erstelle, anzahl, zeige,
  gueltig, ungueltig, est, avoir, obtenir, recuperer, chercher, verifier, envoyer, modifier, supprimer, creer, valider,
  nombre, afficher, masquer`;

/** Words that make a question or a number of a name wherever they stand before the term: `userHasEmail`. */
export const questions = `
  is, has, have, had, should, can, show, hide, toggle, without, no, not, num, count, max, min, total, missing, by, per,
  heeft, zonder, toon, verberg, aantal, hat, ist, ohne, anzahl, zeige, est, sans, nombre, afficher, masquer`;

/** Words before any term that say it belongs to the operator or a machine: `smtpPassword`, `supportEmail`, `storePhone`. */
export const operatorWords = `
  smtp, imap, pop3, ldap, db, database, mysql, postgres, postgresql, pg, mongo, mongodb, redis, rabbitmq, amqp, kafka, mqtt,
  ftp, sftp, ssh, keystore, truststore, keychain, certificate, cert, pfx, p12, wifi, system, service, app, application, bot,
  api, root, superuser, noreply, support, helpdesk, webmaster, postmaster, abuse, info, sales, default,
  server, proxy, host, machine, from, env, config, template, feature, docker, registry, npm, git, jenkins, vault,
  test, master, tmpl, error, regex, pattern, mailer, daemon, product, file, image, repo, package`;

/** Words before `user` and the like that make it the account of a machine: `dbUser`. */
export const machineAccounts = `
  db, database, mysql, postgres, postgresql, pg, mongo, redis, rabbitmq, smtp, imap, ftp, sftp, ssh, root, bot, system, service, sudo, unix, linux, os, api, test,
  mock, fake, dummy, example, default, daemon, machine, docker, num, nr, count, max, total, z, zod, http, proxy, super`;

/** Prepositions: what stands before them is the head. */
export const prepositions =
  'of, for, from, by, to, van, voor, von, vom, fuer, der, des, du, de, d, pour, par, dans, with, op, met, mit, avec';

/** Prepositions before which the head stands even where a term stands at the end: `contactsByUserId`. */
export const strongPrepositions =
  'of, for, from, by, with, without, per, via, van, voor, door, met, von, vom, fuer, pour, par, avec';

/** Words that may follow a French term and leave it what it is: `adresseEmailClient`, `nomUtilisateur`. */
export const frenchQualifiers = `
  de, du, des, d, la, le, l, les, client, cliente, clients, facturation, livraison, principal, principale, secondaire, personnel,
  personnelle, professionnel, professionnelle, domicile, contact, mobile, portable, fixe, destinataire, expediteur, responsable,
  complet, complete, postale, actuel, actuelle, nouveau, nouvelle, saisi, saisie, electronique, enfant, mere, pere`;
