import type { Format } from "../format";
import { aiosmtpd } from "./aiosmtpd";
import { amavis } from "./amavis";
import { bounceAddressee } from "./bounce-addressee";
import { bounceParts } from "./bounce-parts";
import { bounceResponse } from "./bounce-response";
import { brevo } from "./brevo";
import { chasquid } from "./chasquid";
import { courier } from "./courier";
import { courierBounce } from "./courier-bounce";
import { curlTrace } from "./curl-trace";
import { cyrus } from "./cyrus";
import { dma } from "./dma";
import { dotnetMail } from "./dotnet-mail";
import { dovecot } from "./dovecot";
import { dsn } from "./dsn";
import { esmtp } from "./esmtp";
import { exchangeBounce } from "./exchange-bounce";
import { exchangeError } from "./exchange-error";
import { exchangeProtocol } from "./exchange-protocol";
import { exchangeTracking } from "./exchange-tracking";
import { exim } from "./exim";
import { eximBounce } from "./exim-bounce";
import { eximVerbose } from "./exim-verbose";
import { fetchmail } from "./fetchmail";
import { gitSendEmail } from "./git-send-email";
import { gosmtp } from "./gosmtp";
import { haraka } from "./haraka";
import { hmailserver } from "./hmailserver";
import { iisSmtp } from "./iis-smtp";
import { ionosBounce } from "./ionos-bounce";
import { ironport } from "./ironport";
import { javamail } from "./javamail";
import { jmap } from "./jmap";
import { jsonEventLines } from "./json-event-lines";
import { kerio } from "./kerio";
import { kumomta } from "./kumomta";
import { lettre } from "./lettre";
import { maddy } from "./maddy";
import { mailenable } from "./mailenable";
import { mailgun } from "./mailgun";
import { mailjet } from "./mailjet";
import { mailkit } from "./mailkit";
import { mandrill } from "./mandrill";
import { mdaemon } from "./mdaemon";
import { momentum } from "./momentum";
import { msmtp } from "./msmtp";
import { mutt } from "./mutt";
import { netSmtpPerl } from "./net-smtp-perl";
import { nginxMail } from "./nginx-mail";
import { nodemailer } from "./nodemailer";
import { nullmailer } from "./nullmailer";
import { opensmtpd } from "./opensmtpd";
import { opensmtpdBounce } from "./opensmtpd-bounce";
import { opensmtpdTrace } from "./opensmtpd-trace";
import { otherProtocol } from "./other-protocol";
import { outlookText } from "./outlook-text";
import { pflogsumm } from "./pflogsumm";
import { phpmailer } from "./phpmailer";
import { policy } from "./policy";
import { postal } from "./postal";
import { postfix } from "./postfix";
import { postfixNotice } from "./postfix-notice";
import { postfixQueue } from "./postfix-queue";
import { postmark } from "./postmark";
import { powermta } from "./powermta";
import { pythonSmtpd } from "./python-smtpd";
import { qmail } from "./qmail";
import { qmailRecordio } from "./qmail-recordio";
import { qmailSmtpd } from "./qmail-smtpd";
import { qpsmtpd } from "./qpsmtpd";
import { quotedPrintable } from "./quoted-printable";
import { resend } from "./resend";
import { rspamd } from "./rspamd";
import { rubyNetSmtp } from "./ruby-net-smtp";
import { sNail } from "./s-nail";
import { sendemail } from "./sendemail";
import { sendgrid } from "./sendgrid";
import { sendmail } from "./sendmail";
import { sendmailBounce } from "./sendmail-bounce";
import { sendmailDeferred } from "./sendmail-deferred";
import { sendmailQueue } from "./sendmail-queue";
import { ses } from "./ses";
import { smtplib } from "./smtplib";
import { sparkpost } from "./sparkpost";
import { ssmtp } from "./ssmtp";
import { ssmtpVerbose } from "./ssmtp-verbose";
import { stalwart } from "./stalwart";
import { symfonyMailer } from "./symfony-mailer";
import { thunderbird } from "./thunderbird";
import { transcriptCurl } from "./transcript-curl";
import { transcriptLabelled } from "./transcript-labelled";
import { transcriptSwaks } from "./transcript-swaks";
import { zimbra } from "./zimbra";
import { zonemta } from "./zonemta";

/** Every format that knows its lines by their shape. The order has no meaning. */
export const formats: readonly Format[] = [
  otherProtocol,
  pythonSmtpd,
  postfix,
  exim,
  sendmail,
  sendmailQueue,
  postfixQueue,
  postfixNotice,
  eximVerbose,
  dsn,
  quotedPrintable,
  amavis,
  ironport,
  zimbra,
  nginxMail,
  rspamd,
  pflogsumm,
  outlookText,
  bounceAddressee,
  bounceParts,
  bounceResponse,
  courierBounce,
  exchangeBounce,
  eximBounce,
  ionosBounce,
  opensmtpdBounce,
  sendmailBounce,
  sendmailDeferred,
  courier,
  opensmtpd,
  opensmtpdTrace,
  qmail,
  qmailSmtpd,
  qmailRecordio,
  qpsmtpd,
  dovecot,
  cyrus,
  dma,
  nullmailer,
  chasquid,
  ssmtp,
  ssmtpVerbose,
  policy,
  aiosmtpd,
  curlTrace,
  esmtp,
  fetchmail,
  gitSendEmail,
  gosmtp,
  javamail,
  lettre,
  msmtp,
  mutt,
  netSmtpPerl,
  nodemailer,
  phpmailer,
  rubyNetSmtp,
  sNail,
  sendemail,
  smtplib,
  symfonyMailer,
  transcriptSwaks,
  transcriptCurl,
  transcriptLabelled,
  dotnetMail,
  exchangeError,
  exchangeProtocol,
  exchangeTracking,
  hmailserver,
  iisSmtp,
  kerio,
  mailenable,
  mailkit,
  mdaemon,
  powermta,
  thunderbird,
  haraka,
  kumomta,
  momentum,
  zonemta,
  sparkpost,
  ses,
  sendgrid,
  mailgun,
  postmark,
  mailjet,
  postal,
  stalwart,
  maddy,
  brevo,
  resend,
  mandrill,
  jmap,
  jsonEventLines,
];
