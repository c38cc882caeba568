/** What stands before or after terms in one written word, besides the terms themselves: `factuur` in `factuurplaats`. */
export const compoundParts = `
  naam, name, namen, nummer, nummers, number, numbers, adres, adressen, adresse, address, addresses, datum, date, plaats, ort, land, jaar, jahr, telefoon, telefon, tel,
  mobiel, mobil, geboorte, geburts, geburt, factuur, facturatie, bezorg, aflever, verzend, lever, post, woon, huis, haus, thuis, prive, privat, werk, zakelijk,
  rechnungs, liefer, rijksregister, burgerservice, sofi, sozialversicherungs, rekening, bank, konto, contact, kontakt, user, customer, phone, mobile, client,
  billing, shipping, delivery, invoice, home, work, email, mail, wachtwoord, passwort, password, code, kaart, karten, karte, credit, krediet, kredit, meter, zaehler, stand,
  straat, strasse, street, titel, familie, volledige, partner, ouder, kind, eltern, order, bestel, besteller, aanvraag, bewoner, hoofd, neven, host, file, product, bedrijfs, firmen, firma, personal`;
