// Made by `npx tsx --conditions=@verklaar/source scripts/generate-services.ts`.
import type { ServiceDefinition } from '../service.js';

import { abTasty } from '../catalogue/ab-tasty.js';
import { abnAmro } from '../catalogue/abn-amro.js';
import { actito } from '../catalogue/actito.js';
import { adform } from '../catalogue/adform.js';
import { adyen } from '../catalogue/adyen.js';
import { afas } from '../catalogue/afas.js';
import { aircall } from '../catalogue/aircall.js';
import { aiven } from '../catalogue/aiven.js';
import { alephAlpha } from '../catalogue/aleph-alpha.js';
import { algolia } from '../catalogue/algolia.js';
import { allmysms } from '../catalogue/allmysms.js';
import { apify } from '../catalogue/apify.js';
import { appsignal } from '../catalogue/appsignal.js';
import { austrianPost } from '../catalogue/austrian-post.js';
import { awin } from '../catalogue/awin.js';
import { axeptio } from '../catalogue/axeptio.js';
import { barion } from '../catalogue/barion.js';
import { batch } from '../catalogue/batch.js';
import { betterStack } from '../catalogue/better-stack.js';
import { billit } from '../catalogue/billit.js';
import { bird } from '../catalogue/bird.js';
import { bitmovin } from '../catalogue/bitmovin.js';
import { bitvavo } from '../catalogue/bitvavo.js';
import { bloomreachEngagement } from '../catalogue/bloomreach-engagement.js';
import { bol } from '../catalogue/bol.js';
import { bpost } from '../catalogue/bpost.js';
import { brevo } from '../catalogue/brevo.js';
import { buckaroo } from '../catalogue/buckaroo.js';
import { budbee } from '../catalogue/budbee.js';
import { bunny } from '../catalogue/bunny.js';
import { bunq } from '../catalogue/bunq.js';
import { ccv } from '../catalogue/ccv.js';
import { channable } from '../catalogue/channable.js';
import { chronopost } from '../catalogue/chronopost.js';
import { clerkIo } from '../catalogue/clerk-io.js';
import { cleverCloud } from '../catalogue/clever-cloud.js';
import { cleverreach } from '../catalogue/cleverreach.js';
import { cmCom } from '../catalogue/cm-com.js';
import { combell } from '../catalogue/combell.js';
import { commandersAct } from '../catalogue/commanders-act.js';
import { commercetools } from '../catalogue/commercetools.js';
import { contentful } from '../catalogue/contentful.js';
import { contentsquare } from '../catalogue/contentsquare.js';
import { cookiebot } from '../catalogue/cookiebot.js';
import { cookiefirst } from '../catalogue/cookiefirst.js';
import { copernica } from '../catalogue/copernica.js';
import { criipto } from '../catalogue/criipto.js';
import { crisp } from '../catalogue/crisp.js';
import { criteo } from '../catalogue/criteo.js';
import { dailymotion } from '../catalogue/dailymotion.js';
import { dash0 } from '../catalogue/dash0.js';
import { datadome } from '../catalogue/datadome.js';
import { datocms } from '../catalogue/datocms.js';
import { deepl } from '../catalogue/deepl.js';
import { dhl } from '../catalogue/dhl.js';
import { didomi } from '../catalogue/didomi.js';
import { dixa } from '../catalogue/dixa.js';
import { doofinder } from '../catalogue/doofinder.js';
import { dpd } from '../catalogue/dpd.js';
import { eBoekhouden } from '../catalogue/e-boekhouden.js';
import { eConomic } from '../catalogue/e-conomic.js';
import { econda } from '../catalogue/econda.js';
import { elastic } from '../catalogue/elastic.js';
import { elks } from '../catalogue/elks.js';
import { emarsys } from '../catalogue/emarsys.js';
import { equativ } from '../catalogue/equativ.js';
import { etracker } from '../catalogue/etracker.js';
import { eulerian } from '../catalogue/eulerian.js';
import { exactOnline } from '../catalogue/exact-online.js';
import { factorial } from '../catalogue/factorial.js';
import { flowmailer } from '../catalogue/flowmailer.js';
import { fortnox } from '../catalogue/fortnox.js';
import { gatewayapi } from '../catalogue/gatewayapi.js';
import { gemius } from '../catalogue/gemius.js';
import { geoapify } from '../catalogue/geoapify.js';
import { getresponse } from '../catalogue/getresponse.js';
import { gls } from '../catalogue/gls.js';
import { gripp } from '../catalogue/gripp.js';
import { here } from '../catalogue/here.js';
import { hermes } from '../catalogue/hermes.js';
import { hetzner } from '../catalogue/hetzner.js';
import { holded } from '../catalogue/holded.js';
import { homerun } from '../catalogue/homerun.js';
import { hotjar } from '../catalogue/hotjar.js';
import { hygraph } from '../catalogue/hygraph.js';
import { improveDigital } from '../catalogue/improve-digital.js';
import { infobip } from '../catalogue/infobip.js';
import { ionos } from '../catalogue/ionos.js';
import { itsme } from '../catalogue/itsme.js';
import { iubenda } from '../catalogue/iubenda.js';
import { jortt } from '../catalogue/jortt.js';
import { kameleoon } from '../catalogue/kameleoon.js';
import { kiyoh } from '../catalogue/kiyoh.js';
import { klarna } from '../catalogue/klarna.js';
import { kvk } from '../catalogue/kvk.js';
import { laPoste } from '../catalogue/la-poste.js';
import { lago } from '../catalogue/lago.js';
import { langfuse } from '../catalogue/langfuse.js';
import { laposta } from '../catalogue/laposta.js';
import { leadfeeder } from '../catalogue/leadfeeder.js';
import { leadinfo } from '../catalogue/leadinfo.js';
import { leaseweb } from '../catalogue/leaseweb.js';
import { lemlist } from '../catalogue/lemlist.js';
import { lettermint } from '../catalogue/lettermint.js';
import { lexwareOffice } from '../catalogue/lexware-office.js';
import { lightspeedEcom } from '../catalogue/lightspeed-ecom.js';
import { lokalise } from '../catalogue/lokalise.js';
import { loket } from '../catalogue/loket.js';
import { lox24 } from '../catalogue/lox24.js';
import { luzmo } from '../catalogue/luzmo.js';
import { mailerlite } from '../catalogue/mailerlite.js';
import { mailersend } from '../catalogue/mailersend.js';
import { mailjet } from '../catalogue/mailjet.js';
import { mangopay } from '../catalogue/mangopay.js';
import { mapy } from '../catalogue/mapy.js';
import { matomo } from '../catalogue/matomo.js';
import { meilisearch } from '../catalogue/meilisearch.js';
import { messente } from '../catalogue/messente.js';
import { mistral } from '../catalogue/mistral.js';
import { mollie } from '../catalogue/mollie.js';
import { mondialRelay } from '../catalogue/mondial-relay.js';
import { moneybird } from '../catalogue/moneybird.js';
import { mopinion } from '../catalogue/mopinion.js';
import { mouseflow } from '../catalogue/mouseflow.js';
import { multisafepay } from '../catalogue/multisafepay.js';
import { myparcel } from '../catalogue/myparcel.js';
import { nexi } from '../catalogue/nexi.js';
import { nmbrs } from '../catalogue/nmbrs.js';
import { nordigen } from '../catalogue/nordigen.js';
import { octopus } from '../catalogue/octopus.js';
import { octopush } from '../catalogue/octopush.js';
import { odoo } from '../catalogue/odoo.js';
import { officient } from '../catalogue/officient.js';
import { openprovider } from '../catalogue/openprovider.js';
import { orange } from '../catalogue/orange.js';
import { ory } from '../catalogue/ory.js';
import { ovhcloud } from '../catalogue/ovhcloud.js';
import { payNl } from '../catalogue/pay-nl.js';
import { payconiq } from '../catalogue/payconiq.js';
import { payfit } from '../catalogue/payfit.js';
import { pdok } from '../catalogue/pdok.js';
import { pennylane } from '../catalogue/pennylane.js';
import { personio } from '../catalogue/personio.js';
import { phrase } from '../catalogue/phrase.js';
import { pianoAnalytics } from '../catalogue/piano-analytics.js';
import { picqer } from '../catalogue/picqer.js';
import { pipedrive } from '../catalogue/pipedrive.js';
import { piwikPro } from '../catalogue/piwik-pro.js';
import { plausible } from '../catalogue/plausible.js';
import { pleo } from '../catalogue/pleo.js';
import { plugAndPay } from '../catalogue/plug-and-pay.js';
import { ponto } from '../catalogue/ponto.js';
import { postcodeNl } from '../catalogue/postcode-nl.js';
import { postcodeapiNu } from '../catalogue/postcodeapi-nu.js';
import { postnl } from '../catalogue/postnl.js';
import { prismic } from '../catalogue/prismic.js';
import { przelewy24 } from '../catalogue/przelewy24.js';
import { qdrant } from '../catalogue/qdrant.js';
import { qonto } from '../catalogue/qonto.js';
import { quickpay } from '../catalogue/quickpay.js';
import { rapidmail } from '../catalogue/rapidmail.js';
import { recruitee } from '../catalogue/recruitee.js';
import { redsys } from '../catalogue/redsys.js';
import { revolut } from '../catalogue/revolut.js';
import { ringover } from '../catalogue/ringover.js';
import { riverty } from '../catalogue/riverty.js';
import { rtbHouse } from '../catalogue/rtb-house.js';
import { satispay } from '../catalogue/satispay.js';
import { scaleway } from '../catalogue/scaleway.js';
import { screeb } from '../catalogue/screeb.js';
import { selligent } from '../catalogue/selligent.js';
import { sendcloud } from '../catalogue/sendcloud.js';
import { sevdesk } from '../catalogue/sevdesk.js';
import { seven } from '../catalogue/seven.js';
import { shiftbase } from '../catalogue/shiftbase.js';
import { signhost } from '../catalogue/signhost.js';
import { signicat } from '../catalogue/signicat.js';
import { silverfin } from '../catalogue/silverfin.js';
import { simpleAnalytics } from '../catalogue/simple-analytics.js';
import { simplicate } from '../catalogue/simplicate.js';
import { sinch } from '../catalogue/sinch.js';
import { sipgate } from '../catalogue/sipgate.js';
import { smartclip } from '../catalogue/smartclip.js';
import { smartlook } from '../catalogue/smartlook.js';
import { smartsupp } from '../catalogue/smartsupp.js';
import { smsapi } from '../catalogue/smsapi.js';
import { smsmode } from '../catalogue/smsmode.js';
import { snelstart } from '../catalogue/snelstart.js';
import { sooqr } from '../catalogue/sooqr.js';
import { soundcloud } from '../catalogue/soundcloud.js';
import { spendesk } from '../catalogue/spendesk.js';
import { spotify } from '../catalogue/spotify.js';
import { spotler } from '../catalogue/spotler.js';
import { spryng } from '../catalogue/spryng.js';
import { squeezely } from '../catalogue/squeezely.js';
import { storyblok } from '../catalogue/storyblok.js';
import { sumup } from '../catalogue/sumup.js';
import { sweego } from '../catalogue/sweego.js';
import { tally } from '../catalogue/tally.js';
import { teamleader } from '../catalogue/teamleader.js';
import { teamtailor } from '../catalogue/teamtailor.js';
import { teamviewer } from '../catalogue/teamviewer.js';
import { tomtom } from '../catalogue/tomtom.js';
import { tradedoubler } from '../catalogue/tradedoubler.js';
import { tradetracker } from '../catalogue/tradetracker.js';
import { transip } from '../catalogue/transip.js';
import { trengo } from '../catalogue/trengo.js';
import { trunkrs } from '../catalogue/trunkrs.js';
import { trustedShops } from '../catalogue/trusted-shops.js';
import { trustpilot } from '../catalogue/trustpilot.js';
import { tweakwise } from '../catalogue/tweakwise.js';
import { twikey } from '../catalogue/twikey.js';
import { twinfield } from '../catalogue/twinfield.js';
import { typeform } from '../catalogue/typeform.js';
import { usabilla } from '../catalogue/usabilla.js';
import { usercentrics } from '../catalogue/usercentrics.js';
import { userlike } from '../catalogue/userlike.js';
import { validsign } from '../catalogue/validsign.js';
import { veriff } from '../catalogue/veriff.js';
import { vippsMobilepay } from '../catalogue/vipps-mobilepay.js';
import { vismaEaccounting } from '../catalogue/visma-eaccounting.js';
import { watermelon } from '../catalogue/watermelon.js';
import { weaviate } from '../catalogue/weaviate.js';
import { webinargeek } from '../catalogue/webinargeek.js';
import { webwinkelkeur } from '../catalogue/webwinkelkeur.js';
import { wefact } from '../catalogue/wefact.js';
import { whereby } from '../catalogue/whereby.js';
import { worldline } from '../catalogue/worldline.js';
import { yousign } from '../catalogue/yousign.js';
import { yuki } from '../catalogue/yuki.js';

/** Every file of the catalogue, sorted by id. */
export const catalogue: readonly ServiceDefinition[] = [
  abTasty,
  abnAmro,
  actito,
  adform,
  adyen,
  afas,
  aircall,
  aiven,
  alephAlpha,
  algolia,
  allmysms,
  apify,
  appsignal,
  austrianPost,
  awin,
  axeptio,
  barion,
  batch,
  betterStack,
  billit,
  bird,
  bitmovin,
  bitvavo,
  bloomreachEngagement,
  bol,
  bpost,
  brevo,
  buckaroo,
  budbee,
  bunny,
  bunq,
  ccv,
  channable,
  chronopost,
  clerkIo,
  cleverCloud,
  cleverreach,
  cmCom,
  combell,
  commandersAct,
  commercetools,
  contentful,
  contentsquare,
  cookiebot,
  cookiefirst,
  copernica,
  criipto,
  crisp,
  criteo,
  dailymotion,
  dash0,
  datadome,
  datocms,
  deepl,
  dhl,
  didomi,
  dixa,
  doofinder,
  dpd,
  eBoekhouden,
  eConomic,
  econda,
  elastic,
  elks,
  emarsys,
  equativ,
  etracker,
  eulerian,
  exactOnline,
  factorial,
  flowmailer,
  fortnox,
  gatewayapi,
  gemius,
  geoapify,
  getresponse,
  gls,
  gripp,
  here,
  hermes,
  hetzner,
  holded,
  homerun,
  hotjar,
  hygraph,
  improveDigital,
  infobip,
  ionos,
  itsme,
  iubenda,
  jortt,
  kameleoon,
  kiyoh,
  klarna,
  kvk,
  laPoste,
  lago,
  langfuse,
  laposta,
  leadfeeder,
  leadinfo,
  leaseweb,
  lemlist,
  lettermint,
  lexwareOffice,
  lightspeedEcom,
  lokalise,
  loket,
  lox24,
  luzmo,
  mailerlite,
  mailersend,
  mailjet,
  mangopay,
  mapy,
  matomo,
  meilisearch,
  messente,
  mistral,
  mollie,
  mondialRelay,
  moneybird,
  mopinion,
  mouseflow,
  multisafepay,
  myparcel,
  nexi,
  nmbrs,
  nordigen,
  octopus,
  octopush,
  odoo,
  officient,
  openprovider,
  orange,
  ory,
  ovhcloud,
  payNl,
  payconiq,
  payfit,
  pdok,
  pennylane,
  personio,
  phrase,
  pianoAnalytics,
  picqer,
  pipedrive,
  piwikPro,
  plausible,
  pleo,
  plugAndPay,
  ponto,
  postcodeNl,
  postcodeapiNu,
  postnl,
  prismic,
  przelewy24,
  qdrant,
  qonto,
  quickpay,
  rapidmail,
  recruitee,
  redsys,
  revolut,
  ringover,
  riverty,
  rtbHouse,
  satispay,
  scaleway,
  screeb,
  selligent,
  sendcloud,
  sevdesk,
  seven,
  shiftbase,
  signhost,
  signicat,
  silverfin,
  simpleAnalytics,
  simplicate,
  sinch,
  sipgate,
  smartclip,
  smartlook,
  smartsupp,
  smsapi,
  smsmode,
  snelstart,
  sooqr,
  soundcloud,
  spendesk,
  spotify,
  spotler,
  spryng,
  squeezely,
  storyblok,
  sumup,
  sweego,
  tally,
  teamleader,
  teamtailor,
  teamviewer,
  tomtom,
  tradedoubler,
  tradetracker,
  transip,
  trengo,
  trunkrs,
  trustedShops,
  trustpilot,
  tweakwise,
  twikey,
  twinfield,
  typeform,
  usabilla,
  usercentrics,
  userlike,
  validsign,
  veriff,
  vippsMobilepay,
  vismaEaccounting,
  watermelon,
  weaviate,
  webinargeek,
  webwinkelkeur,
  wefact,
  whereby,
  worldline,
  yousign,
  yuki,
];
