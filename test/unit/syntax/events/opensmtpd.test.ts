import { describe, expect, it } from "vitest";
import { eventIn, type Row } from "./read";

const smtp = "0abb1d3245802c90";
const mta = "a3d16685e2424bac";
const envelopeId = "4c10c2cddeb738eb";

const ofOpensmtpd: readonly Row[] = [
  [
    `${smtp} smtp connected address=192.0.2.1 host=mx.example.org`,
    { step: "connected", session: smtp, host: "mx.example.org" },
  ],
  [
    `${smtp} smtp event=connected address=192.0.2.1 host=mx.example.org`,
    { step: "connected", session: smtp, host: "mx.example.org" },
  ],
  [`${smtp} smtp disconnected reason=quit`, { step: "disconnected", session: smtp }],
  [`${smtp} smtp event=closed reason=quit`, { step: "disconnected", session: smtp }],
  [
    `${smtp} smtp message msgid=d55b979b size=551 nrcpt=1 proto=ESMTP`,
    { step: "entered", session: smtp, queueId: "d55b979b" },
  ],
  [
    `${smtp} smtp envelope evpid=d55b979bddb15ac5 from=<a@example.org> to=<b@example.net>`,
    {
      step: "noted",
      session: smtp,
      queueId: "d55b979b",
      envelopeId: "d55b979bddb15ac5",
      sender: "a@example.org",
      recipients: ["b@example.net"],
    },
  ],
  [
    `${smtp} smtp failed-command command="RCPT TO:<b@example.net>" result="550 no"`,
    { step: "rejected", session: smtp, recipients: ["b@example.net"] },
  ],
  [
    `${smtp} smtp failed-command command="mail from: <a@example.org> SIZE=1" result="451 later"`,
    { step: "deferred", session: smtp, sender: "a@example.org" },
  ],
  [
    `${smtp} smtp failed-command command="AUTH PLAIN (...)" result="535 no"`,
    { step: "noted", session: smtp },
  ],
  [`${smtp} smtp tls ciphers=TLSv1.3`, { step: "noted", session: smtp }],
  [
    `${mta} mta connecting address=smtp://192.0.2.25:25 host=mx.example.net`,
    { step: "connected", session: mta, direction: "out", host: "mx.example.net" },
  ],
  [
    `${mta} mta disconnected reason=quit messages=1`,
    { step: "disconnected", session: mta, direction: "out" },
  ],
  [`${mta} mta cert-check result="verified"`, { step: "noted", session: mta, direction: "out" }],
  [`${mta} mta connected`, { step: "noted", session: mta, direction: "out" }],
  [
    `${mta} mta delivery evpid=${envelopeId} from=<a@example.org> to=<b@example.net> rcpt=<-> source="192.0.2.1" relay="192.0.2.25 (mx.example.net)" delay=0s result="PermFail" stat="550 no"`,
    {
      step: "bounced",
      queueId: "4c10c2cd",
      envelopeId,
      sender: "a@example.org",
      recipients: ["b@example.net"],
      host: "mx.example.net",
    },
  ],
  [
    `${mta} mta event=delivery evpid=${envelopeId} from=<> to=<b@example.net> rcpt=<-> source=192.0.2.1 relay=192.0.2.25 delay=0s result=TempFail stat=451`,
    {
      step: "deferred",
      queueId: "4c10c2cd",
      envelopeId,
      sender: "",
      recipients: ["b@example.net"],
      host: "192.0.2.25",
    },
  ],
  [
    `${smtp} mda delivery evpid=${envelopeId} from=<a@example.org> to=<b@example.net> rcpt=<b@example.net> user=b delay=0s result=Ok stat=Delivered`,
    {
      step: "delivered",
      queueId: "4c10c2cd",
      envelopeId,
      sender: "a@example.org",
      recipients: ["b@example.net"],
    },
  ],
  [
    `relay: Expire for ${envelopeId}: from=<a@example.org>, to=<b@example.net>, rcpt=<->, delay=5s, stat=Envelope expired`,
    {
      step: "expired",
      queueId: "4c10c2cd",
      envelopeId,
      sender: "a@example.org",
      recipients: ["b@example.net"],
    },
  ],
  [
    `delivery: Loop for ${envelopeId}: from=<a@example.org>, to=<b@example.net>`,
    {
      step: "bounced",
      queueId: "4c10c2cd",
      envelopeId,
      sender: "a@example.org",
      recipients: ["b@example.net"],
    },
  ],
  [
    `debug: bounce: adding report ${envelopeId}: b@example.net: 550 no`,
    { step: "noted", queueId: "4c10c2cd", envelopeId },
  ],
  // An id's leading noughts are blanks here, which are noughts everywhere else.
  [
    "debug: bounce: adding report  e939c66fccf26f5: b@example.net: 550 no",
    { step: "noted", queueId: "0e939c66", envelopeId: "0e939c66fccf26f5" },
  ],
  [`${smtp} mda connected`, undefined],
  [`x ${smtp} smtp connected host=x`, undefined],
  [`${smtp} smtp connectedX`, undefined],
  [`x debug: bounce: adding report ${envelopeId}: x`, undefined],
  [`x relay: Ok for ${envelopeId}: x`, undefined],
];

describe("OpenSMTPD's events", () => {
  it.each(ofOpensmtpd)("%s", (text, event) => {
    expect(eventIn("opensmtpd", "smtpd[76]", text)).toEqual(event);
  });
});
