/** Postal's lines and events, with their codes marked. */
export const samples: readonly string[] = [
  `[8] [2026-11-18T08:56:08.550] DEBUG -- : [WKS550]    Connection opened from 2001:db8:66:1000:550:33a8:0:1
[8] [2026-11-18T08:56:08.793] DEBUG -- : [WKS550] <= EHLO mx550
[8] [2026-11-18T08:56:08.803] DEBUG -- : [WKS550] => ⟦250⟧-My capabilities are
[8] [2026-11-18T08:56:08.804] DEBUG -- : [WKS550] => ⟦250⟧ AUTH CRAM-MD5 PLAIN LOGIN
[8] [2026-11-18T08:56:08.996] DEBUG -- : [WKS550] => ⟦334⟧
[8] [2026-11-18T08:56:09.250] DEBUG -- : [WKS550] => ⟦535⟧ Invalid credential`,
  "[smtp.1:24380] [2026-04-02T19:06:43.550] DEBUG -- : [QZXWRG] => ⟦502⟧ Invalid/unsupported command",
  String.raw`{"event":"MessageSent","timestamp":1670907960.55,"payload":{"message":{"id":550,"token":"MWG550","message_id":"550@example.com","to":"a@example.com","subject":"Order 550"},"status":"Sent","details":"Message for a@example.com accepted by mx.example.com (192.0.2.250)","output":"⟦250⟧ ⟦2.0.0⟧ OK 1477944550 ly2si550wjb.95 - gsmtp\n","sent_with_ssl":true,"time":0.55}}`,
  `{
  "event": "MessageDelayed",
  "payload": {
    "sent_with_ssl": false,
    "output": "⟦451⟧ ⟦4.7.1⟧ Greylisted\\n",
    "time": 0.55
  }
}`,
];

/** Lines of Postal whose numbers are no codes. */
export const counterSamples: readonly string[] = [
  "[worker.2:25596] [2026-11-13T15:42:51.290] INFO -- : [OD22BSXP] Sending message 1::550 to a@example.com",
  "[worker.2:25596] [2026-11-13T15:42:53.306] INFO -- : [OD22BSXP] Message sent #554 to mx.example.com (203.0.113.25) for a@example.com",
  "[8] [2026-11-18T08:56:08.550] DEBUG -- : [WKS550] <= 550 5.1.1 no",
  '{"event":"MessageHeld","payload":{"status":"Held","details":"550","output":"550 5.1.1"}}',
];
