import { describe, expect, it } from "vitest";
import { expectKnown, stateAfter } from "./spoken";

describe("a login (RFC 4954 section 4)", () => {
  it("goes on while the server asks by 334, and ends with 235 or a refusal", () => {
    expectKnown(`
                   | C: AUTH LOGIN
      AUTH         | S: 334 VXNlcm5hbWU6
      secret       | C: Ym9i
      AUTH         | S: 334 UGFzc3dvcmQ6
      secret       | C: c2VjcmV0
      AUTH         | S: 535 5.7.8 failed
                   | C: AUTH CRAM-MD5
      AUTH         | S: 334 PDE4OTYuNjk3QG14LmV4YW1wbGUub3JnPg==
      secret       | C: Ym9iIDAxMjM=
      AUTH         | S: 235 2.7.0 welcome
                   | C: NOOP
      NOOP         | S: 250 ok`);
  });

  it("is given up by a star, which a 501 answers", () => {
    expectKnown(`
                   | C: AUTH LOGIN
      AUTH         | S: 334 VXNlcm5hbWU6
      secret       | C: *
      AUTH         | S: 501 5.7.0 cancelled
                   | C: QUIT
      QUIT         | S: 221 bye`);
  });

  it("has an answer that is no command, whatever it looks like", () => {
    expectKnown(`
      AUTH         | S: 334 VXNlcm5hbWU6
      secret       | C: QUIT
      AUTH         | S: 535 no
      ?            | S: 250 ok`);
  });

  it("that carries its first answer is a secret at once", () => {
    expectKnown(`
      secret       | C: AUTH PLAIN AGJvYgBzZWNyZXQ=
      AUTH         | S: 235 ok`);
  });

  it("leaves nothing else to be answered that was asked before", () => {
    const { pending } = stateAfter("C: NOOP", "C: NOOP", "C: AUTH LOGIN", "S: 334 VXNlcm5hbWU6");
    expect(pending).toEqual([{ asked: "AUTH", times: 1 }]);
  });

  it("takes what was sent ahead of the 334 for its answer, not for another command", () => {
    expectKnown(`
                   | C: AUTH PLAIN
                   | C: cannot be decoded
      AUTH         | S: 334 
      AUTH         | S: 501 5.5.2 cannot decode`);
  });

  it("is followed by a command", () => {
    expect(stateAfter("C: AUTH LOGIN", "S: 334 ").client).toBe("credentials");
    expect(stateAfter("C: AUTH LOGIN", "S: 334 ", "C: Ym9i", "S: 535 no").client).toBe("command");
  });
});
