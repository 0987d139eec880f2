import { replyCodeAt } from "../codes";
import type { Format } from "../format";
import { eventDetails, readEvents } from "../json/event-read";
import type { JsonEvents } from "../json/event-table";
import { readAs } from "../read";
import { behind } from "../replies/reply-at";

const ID = "kumomta";
/** The template that the documentation gives for bounces. */
const BOUNCE = /Bounce! id=[0-9a-f]{32}, from=\S{0,320} code=(?=\d{3} age=)/y;

/** KumoMTA's log records. The parts of an enhanced code are numbers of their own, so none of them is marked. */
export const kumomtaEvents: JsonEvents = {
  id: ID,
  signs: [
    ["response", "enhanced_code", "type"],
    ["response", "queue", "egress_pool"],
    ["response", "queue", "num_attempts"],
  ],
  opens: ["egress_pool", "egress_source", "enhanced_code", "bounce_classification"],
  hint: /"response"\s*:\s*\{\s*$/y,
  fields: { "response.code": "code", "response.content": "rest", "response.command": "command" },
  details: {
    sender: ["^sender"],
    recipient: ["^recipient"],
    host: ["peer_address.name", "peer_address.addr"],
    queueId: ["^id"],
  },
};

const samples = [
  '{"type":"Bounce","id":"1d98076abbbc11ed940250ebf67f9550","sender":"a@example.org","recipient":"550@example.com","queue":"example.com","size":2504,"response":{"code":⟦550⟧,"enhanced_code":{"class":5,"subject":1,"detail":1},"content":"mailbox unavailable","command":"RCPT TO:<550@example.com>"},"timestamp":1678069550,"num_attempts":0}',
  '{"type":"Reception","id":"1d98","queue":"c550:t250@example.com","site":"","size":1047,"response":{"code":⟦250⟧,"enhanced_code":null,"content":"","command":null},"num_attempts":0,"egress_pool":null,"meta":{"code":550}}',
  `{
    "bounce_classification": "550",
    "response": {
        "code": ⟦421⟧,
        "enhanced_code": {
            "class": 4,
            "detail": 250
        },
        "command": "MAIL FROM:<550@example.org>"
    },
    "num_attempts": 250
}`,
  "Bounce! id=1d98076abbbc11ed940250ebf67f9550, from=550@example.org code=⟦550⟧ age=554",
];

const counterSamples = [
  '{"response":{"code":550,"content":"5.1.1"},"queue":"orders"}',
  `{
  "response": {
    "code": 404,
    "content": "550"
  }
}`,
  "localset-550 kumod: smtp listener on 0.0.0.0:2525",
];

/** KumoMTA (docs.kumomta.com, "Log record"). */
export const kumomta: Format = {
  id: ID,
  samples,
  counterSamples,
  read({ text }) {
    const code = text.startsWith("Bounce! ") ? behind(BOUNCE, text) : undefined;
    if (code === undefined) return readEvents(kumomtaEvents, text);
    const token = replyCodeAt(text, code, text.length);
    return readAs(ID, token ? [token] : []);
  },
  details: ({ text }) => eventDetails(kumomtaEvents, text),
};
