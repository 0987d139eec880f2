import { equal, includes } from "./expect";
import { said } from "./language";
import { hoversAt, openSample, placeOf } from "./sample";

describe("hover", () => {
  it("explains a code of a Postfix log, on exactly that code", async () => {
    const document = await openSample("maillog");
    const [hover] = await hoversAt(document, placeOf(document, "]: 550 5.1.1 <nosuchuser", 4));
    equal(hover?.covers, "550");
    includes(hover?.markdown ?? "", "550 5.1.1");
    includes(hover?.markdown ?? "", said("permanent failure", "échec permanent"));
    includes(hover?.markdown ?? "", said("In reply to RCPT TO", "En réponse à RCPT TO"));
  });

  it("leaves other numbers alone", async () => {
    const document = await openSample("maillog");
    equal(await hoversAt(document, placeOf(document, "smtpd[562]", 7)), []);
    equal(await hoversAt(document, placeOf(document, "john.doe550@", 9)), []);
  });

  it("knows what a transcript asked, and decodes the server's challenge alone", async () => {
    const document = await openSample("session.swaks");
    const [hover] = await hoversAt(document, placeOf(document, "334 VXNl", 1));
    includes(hover?.markdown ?? "", said("In reply to AUTH", "En réponse à AUTH"));
    includes(hover?.markdown ?? "", "Username");
    equal(await hoversAt(document, placeOf(document, "YWxpY2VA", 3)), []);
  });
});
