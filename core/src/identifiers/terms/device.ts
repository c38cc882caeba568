import type { TermGroup } from '../term.js';

const machines = `
  server, node, pod, bind, listen, vpc, proxy, dns, subnet, instance, container, docker, static, multicast, broadcast, egress, ingress, nat,
  elastic, floating, vm, database, db, redis, gateway, cluster, load balancer, lb, kube, service, loopback, localhost, network, interface, target, upstream,
  backend, worker, master, agent, virtual, internal, destination, dest, dst, allowed, trusted, whitelist, whitelisted, allowlist, allow, deny, denied, denylist, blocklist, blacklist, printer, camera, router,
  ethernet, host, private, management, cidr, base, start, end, expected`;

/** Devices, the network, places. */
export const deviceTerms: readonly TermGroup[] = [
  {
    category: 'device.ip',
    notAfter: machines,
    en: `
      ip, ip address, ip addr, ip adress, ipaddress, client ip, client ip address, remote ip, remote ip address, remote address, remote addr,
      client address, user ip, visitor ip, real ip, source ip, request ip, caller ip, peer ip, x forwarded for, forwarded for, x real ip, cf connecting ip, true client ip,
      ipv4 address, ipv6 address, connecting ip, public ip, login ip, last ip, signup ip, registration ip`,
    nl: 'ip adres, ipadres, bezoekers ip, klant ip',
    fr: 'adresse ip, adresseip, ip client, ip utilisateur, ip visiteur',
    de: 'ip adresse, ipadresse, ip anschrift',
  },
  { category: 'device.ip', needs: 'person', en: 'ipv4, ipv6, ips' },
  {
    category: 'device.userAgent',
    notAfter:
      'default, custom, base, outgoing, bot, crawler, sdk, library, lib, http, spoofed, static, mobile, desktop, chrome, firefox, browser list, options, opts, init, fetch, launch',
    en: 'user agent, useragent, user agent string, ua string, http user agent, browser user agent, client user agent',
    nl: 'user agent gebruiker',
    fr: 'agent utilisateur',
  },
  {
    category: 'device.cookieId',
    bareId: true,
    types: ['number'],
    notAfter:
      'chat, debug, test, build, terminal, pty, training, upload, editor, workflow, agent, mcp, game, playback, thread, conversation',
    en: `
      session id, sid cookie, anonymous id, anon id, anonymous user id, distinct id, visitor id, ga client id, google client id, browser id, tracking id cookie, cookie id, guest id, fbp, fbc, gclid, fbclid, msclkid,
      anonymous uuid, visitor uuid, session uuid`,
    nl: 'sessie id, bezoeker id, bezoekers id, cookie id',
    fr: 'id session, identifiant session, identifiant de session, identifiant visiteur, id visiteur',
    de: 'sitzungs id, besucher id, cookie kennung',
  },
  {
    category: 'device.id',
    en: `
      advertising id, advertising identifier, ad id of device, idfa, idfv, gaid, aaid, imei, imsi, iccid, push token, fcm token, apns token, expo push token, device token, device push token,
      notification token, push subscription endpoint, mac address, mac addr, hardware address, bluetooth address`,
    nl: 'mac adres, advertentie id, pushtoken, reclame id',
    fr: 'adresse mac, identifiant publicitaire, jeton push, jeton appareil',
    de: 'mac adresse, werbe id, geraetetoken, geraete token, pushtoken',
  },
  {
    category: 'device.id',
    bareId: true,
    types: ['number'],
    notAfter:
      'gpu, audio, video, usb, block, input, output, render, smart, iot, sink, microphone, camera, speaker, media, storage',
    en: 'device id, device identifier, device uuid, device udid, installation id, install id, device serial number, android id, device unique id, device guid',
    nl: 'apparaat id, toestel id, toestelnummer',
    fr: 'identifiant appareil, identifiant de l appareil, id appareil',
    de: 'geraete id, geraetekennung, installations id',
  },
  {
    category: 'device.fingerprint',
    notAfter: 'error, issue, event, key, cert, certificate, build, file',
    en: 'device fingerprint, browser fingerprint, visitor fingerprint, user fingerprint, canvas fingerprint, client fingerprint',
    nl: 'apparaatvingerafdruk, browservingerafdruk',
    fr: 'empreinte navigateur, empreinte appareil, empreinte du navigateur',
    de: 'geraetefingerabdruck, browserfingerabdruck, geraete fingerprint',
  },
  {
    category: 'location.precise',
    types: ['number'],
    notAfter: `
      map, center, centre, default, store, shop, venue, station, marker, min, max, start, end, north, south, east, west, origin, hotel, restaurant, city, place,
      sunrise, airport, delta, bounds, property, poi, camera, northeast, southwest`,
    en: `
      latitude, longitude, lat, lng, lon, lat lng, latlng, lat long, lat lon, gps, gps location, gps coordinates, gps coords, gps position, geo location, geolocation, geolocation position,
      user location, customer location, device location, home location, precise location, current location, live location, user coordinates, user coords, user position`,
    nl: 'breedtegraad, lengtegraad, gps locatie, gps coordinaten, gebruikerslocatie, locatie gebruiker, klantlocatie, gps positie',
    fr: 'coordonnees gps, position gps, geolocalisation, localisation utilisateur, position utilisateur',
    de: 'breitengrad, laengengrad, gps koordinaten, gps position, nutzerstandort, benutzerstandort, gps standort, aufenthaltsort, geokoordinaten',
  },
  {
    category: 'location.precise',
    needs: 'person',
    types: ['number'],
    of: 'coords, geolocation, geolocation coordinates, gps',
    en: 'location, coordinates, coords, position, lon, long, whereabouts, geo point, geo hash, geohash, geopoint',
    nl: 'locatie, coordinaten, positie',
    fr: 'localisation, coordonnees gps, position, emplacement',
    de: 'standort, koordinaten, position',
  },
  {
    category: 'location.timeZone',
    needs: 'person',
    en: 'time zone, timezone, tz',
    nl: 'tijdzone',
    fr: 'fuseau horaire',
    de: 'zeitzone',
  },
  {
    category: 'preference.language',
    needs: 'person',
    en: 'locale, language, lang, preferred language, preferred locale, language code',
    nl: 'taal, voorkeurstaal, taalvoorkeur',
    fr: 'langue, langue preferee',
    de: 'sprache, bevorzugte sprache',
  },
  {
    category: 'preference.interest',
    needs: 'person',
    en: 'interests, hobbies, interest',
    nl: 'interesses, hobbys',
    fr: 'centres d interet, loisirs',
    de: 'interessen, hobbys',
  },
  {
    category: 'usage.search',
    needs: 'person',
    en: 'search query, search queries, search term, search terms, search history, browsing history, searches',
    nl: 'zoekopdracht, zoekopdrachten, zoekterm, zoekgeschiedenis',
    fr: 'recherche, historique de recherche, historique recherche',
    de: 'suchanfrage, suchanfragen, suchverlauf, suchbegriff',
  },
];
