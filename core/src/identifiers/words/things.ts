/**
 * Receivers that hold texts, rules or settings *about* data, or belong to machines: `errors.email`, `columns.phone`,
 * `config.password`, `server.ip`. Compared with the last word of the receiver.
 */
export const things = `
  error, err, exception, problem, touched, dirty, label, placeholder, translation, t, i18n, icon, column, col, validator,
  validation, rule, constraint, schema, route, router, path, url, link, style, css, theme, color, breakpoint, regex, regexp,
  pattern, format, formatter, template, type, constant, enum, key, hint, help, tooltip, heading, caption, feature, flag,
  permission, scope, policy, setting, config, configuration, conf, cfg, env, environment, default, mock, fixture, faker,
  chance, locale, string, copy, class, classname, selector, testid, count, counter, stat, stats, statistic, total, length,
  metric, z, yup, joi, event type, action, queue, topic, table, index, provider, service, repository, component, ref,
  handler, parser, util, utils, helper, api, sdk, mailer, transport, transporter, smtp, imap, db, database, redis, mysql,
  postgres, mongo, server, node, hostname, pod, instance, machine, machine info, server info, host info, system info, os info, network info, container, network, subnet, gateway, proxy, cluster, os,
  repo, package, pkg, module, project, font, symbol, token type, ast, property, test, spec, suite, benchmark, manifest,
  plugin, extension, command, option definition, foutmelding, fout, fouten, instellingen, kolom, sjabloon, etiquette,
  erreur, colonne, parametre, modele, fehler, spalte, vorlage, einstellungen, file, image, video, browser, process,
  dictionary, mapping, mapper, serializer, transformer, directive, decorator, resolver, controller, middleware, guard`;

/** Receivers that hold what somebody sent in. */
export const payloads = `
  body, form, form data, formdata, values, input, inputs, payload, dto, data, fields, params, query, credentials, args, req,
  request, formulier, formulaire, formular, eingabe, invoer, saisie, submission, aanmelding, anmeldung, inscription`;
