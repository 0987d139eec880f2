import { commands, Uri } from "vscode";
import type { FollowState } from "../../../protocol/messages";
import { type Disk, diskOfHost } from "./disk";
import { equal, includes } from "./expect";
import { said } from "./language";
import { api, openSample } from "./sample";
import { until } from "./until";

const refused =
  "Nov 21 21:16:27 mx postfix/smtpd[1]: NOQUEUE: reject: RCPT from a.example.org[192.0.2.1]: 554 5.7.1 <x@example.net>: Relay access denied; from=<s@example.org> to=<x@example.net> proto=ESMTP helo=<a>\n";

describe("following", () => {
  it("can be had where the server runs beside the files", async () => {
    const { server } = await api();
    equal(await server.readsFiles(), diskOfHost() !== undefined);
  });
});

describe("following a log", () => {
  let disk: Disk;
  let folder: string;
  let path: string;
  let uri: Uri;

  before(async function () {
    const found = diskOfHost();
    if (found === undefined) return this.skip();
    disk = found;
  });
  beforeEach(() => {
    folder = disk.fs.mkdtempSync(`${disk.os.tmpdir()}/follow-`);
    path = `${folder}/maillog`;
    uri = Uri.file(path);
    disk.fs.writeFileSync(path, refused);
  });
  afterEach(async () => {
    const { follows } = await api();
    for (const state of follows.states) await follows.stop(state.uri);
    disk.fs.rmSync(folder, { recursive: true });
    await commands.executeCommand("workbench.action.closeAllEditors");
  });

  it("shows what is there and what is added in the view of failures", async () => {
    await commands.executeCommand("smtpLens.follow", uri);
    equal(await shown(1), 1);
    disk.fs.appendFileSync(path, refused);
    equal(await shown(2), 2);
    const { failures } = await api();
    equal(failures.view.description, "maillog");
    const [line] = await lines();
    includes(`${line?.description}`, said("line 1", "ligne 1"));
    equal(line?.command?.command, "vscode.open");
  });

  it("tells only of what comes, from now on", async () => {
    await commands.executeCommand("smtpLens.followFromNow", uri);
    equal(count(await stateWhen(uri, () => true)), 0);
    disk.fs.appendFileSync(path, refused);
    equal(count(await stateWhen(uri, (state) => count(state) > 0)), 1);
  });

  it("goes on after a rotation, and leads to no line that is gone", async () => {
    await commands.executeCommand("smtpLens.follow", uri);
    disk.fs.renameSync(path, `${path}.1`);
    disk.fs.writeFileSync(path, refused);
    await stateWhen(uri, ({ renewals }) => renewals === 1);
    equal(await shown(2), 2);
    const [former, line] = await lines();
    equal([former?.command, former?.contextValue], [undefined, "former"]);
    equal(line?.command?.command, "vscode.open");
  });

  it("shows a log that is open too once, and turns to another that is opened", async () => {
    await commands.executeCommand("vscode.open", uri);
    await commands.executeCommand("smtpLens.follow", uri);
    const { failures } = await api();
    await failures.choice.setScope("all");
    equal(failures.source.uris, [uri.toString()]);
    await failures.choice.setScope("active");
    const sample = await openSample("session.swaks");
    equal(
      await until(() => (failures.source.uris[0] === `${sample.uri}` ? true : undefined)),
      true,
    );
  });

  it("goes on with another server", async () => {
    await commands.executeCommand("smtpLens.follow", uri);
    await commands.executeCommand("smtpLens.restart");
    disk.fs.appendFileSync(path, refused);
    const state = await stateWhen(uri, (one) => count(one) === 2);
    equal([state.renewals, state.older], [0, 1]);
  });

  it("knows nothing of a log that is followed no longer", async () => {
    await commands.executeCommand("smtpLens.follow", uri);
    await commands.executeCommand("smtpLens.unfollow");
    const { follows, failures } = await api();
    equal([follows.states, failures.source.uris], [[], []]);
  });
});

function count({ permanent, transient }: FollowState): number {
  return permanent + transient;
}

/** What is known of the log, as soon as it fits. */
async function stateWhen(uri: Uri, fits: (state: FollowState) => boolean): Promise<FollowState> {
  const { follows } = await api();
  return until(() => {
    const state = follows.stateOf(uri.toString());
    return state !== undefined && fits(state) ? state : undefined;
  });
}

/** How many failures the view has, as soon as it has so many. */
async function shown(wanted: number): Promise<number> {
  const { tree } = (await api()).failures;
  return until(async () => {
    const groups = await tree.getChildren();
    const sum = groups.reduce((all, one) => all + ("group" in one ? one.group.failures : 0), 0);
    return sum === wanted ? sum : undefined;
  });
}

/** The lines of the first domain of the first reason. */
async function lines() {
  const { tree } = (await api()).failures;
  const [reason] = await tree.getChildren();
  const [domain] = await tree.getChildren(reason);
  return (await tree.getChildren(domain)).map((node) => tree.getTreeItem(node));
}
