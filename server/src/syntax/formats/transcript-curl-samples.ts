/** What curl -v says of a conversation with a mail server, with the codes marked. */
export const samples: readonly string[] = [
  "curl: (55) RCPT failed: ⟦550⟧",
  "curl: (55) MAIL failed: ⟦530⟧",
  "curl: (8) Command failed: ⟦504⟧",
  "curl: (8) Got unexpected smtp-server response: ⟦421⟧",
  "curl: (64) STARTTLS denied, code ⟦454⟧",
];

/** What curl says otherwise. */
export const counterSamples: readonly string[] = [
  "curl: (22) The requested URL returned error: 404",
  "curl: (67) Login denied",
  "curl: (78) RETR response: 550",
  "curl: (56) response reading failed (errno: 250)",
  "curl: (28) Operation timed out after 550 milliseconds with 250 bytes received",
  "* Command failed: 250",
  "*   Trying 192.0.2.80:80...\n* Connected to www.example.com (192.0.2.80) port 80 (#0)\n> GET /550 HTTP/1.1\n< HTTP/1.1 404 Not Found\n< Content-Length: 550\n{ [550 bytes data]\n404 Not Found\n550 apples\n* Connection #550 to host www.example.com left intact",
  "* Connected to files.example.com (192.0.2.21) port 21 (#0)\n< 220 (vsFTPd 3.0.3)\n> USER anonymous\n< 331 Please specify the password.\n> SIZE x\n< 550 Could not get file size.\n> QUIT\n< 221 Goodbye.",
];
