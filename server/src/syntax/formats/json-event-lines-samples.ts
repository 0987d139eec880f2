/** Objects over many lines that are nobody's, or whose owner is known only in part. */
export const samples: readonly string[] = [
  `{
  "event": "bounce",
  "email": "a@example.com",
  "reason": "⟦550⟧ ⟦5.1.1⟧ user unknown"
}`,
  `{
    "type": "TransientFailure",
    "queue": "c550:t250@example.com",
    "response": {
        "code": ⟦421⟧,
        "enhanced_code": {
            "class": 4,
            "subject": 7,
            "detail": 250
        },
        "content": "Unusual rate of unsolicited mail",
        "command": "MAIL FROM:<550@example.org>"
    },
    "size": 250
}`,
  `  "details": "Message for a@example.com accepted by mx.example.com (192.0.2.250)",
  "output": "⟦250⟧ ⟦2.0.0⟧ OK",`,
];

/** JSON over many lines whose numbers are no codes. */
export const counterSamples: readonly string[] = [
  `{
  "code": 550,
  "version": "5.1.1",
  "message": "failed"
}`,
  `{
  "response": {
    "status": 550,
    "code": 500,
    "body": "421"
  },
  "error": {
    "code": 554
  }
}`,
  `{
  "delivery-status": {
    "mx-host": "mx.example.com"
  }
}
{
  "code": 550
}`,
  `[
  {
    "version": "5.1.1",
    "size": 550
  }
]`,
];
