import type { ReplacedKind } from "./found";
import { sameShape } from "./shape";
import { isUser } from "./users";

/** The part of a host's name that may stay readable, because it is a well-known provider's: its last labels. */
export type ProviderPart = (host: string) => string | undefined;

/** Networks for documentation (RFC 5737), then the one for benchmarks (RFC 2544). */
const NETWORKS: readonly string[] = ["192.0.2", "198.51.100", "203.0.113"];
/** Hosts numbered 1 to 199 in each: higher ones look like reply codes. */
const A_NETWORK = 199;
const BENCHMARKS = 128 * 256 * 2;
/** Nobody's addresses, and names that every host has. */
const COMMON_IP = /^(?:127(?:\.\d{1,3}){3}|0\.0\.0\.0|255\.255\.255\.255|::1|::)$/;
const COMMON_NAME = /^(?:localhost|localhost\.localdomain|localdomain)$/;

/** What a host is for, as the first label of its name says; it helps to read a log and says nothing of whose it is. */
const ROLE =
  /^(?:mxs?|smtps?|mail|mta|mailer|relay|postmaster|bounces?|lists?|imap|pop3?|ns|dns|dnsbl|rbl|bl|www|support|help|gateway|gw|inbound|outbound)(?=[\d.-]|$)/;

/** Stand-ins for what names people and machines: the same for the same thing, and no two alike. */
export class StandIns {
  readonly #providerPart: ProviderPart;
  readonly #providers = new Map<string, string | undefined>();
  readonly #domains = new Map<string, string>();
  readonly #hosts = new Map<string, string>();
  readonly #users = new Map<string, string>();
  readonly #ips = new Map<string, string>();
  readonly #ids = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #addresses = new Set<string>();
  readonly #named = new Set<string>();

  constructor(providerPart: ProviderPart) {
    this.#providerPart = providerPart;
  }

  /** How many different things of each kind were replaced; credentials are counted where they are found. */
  counts(): Omit<Record<ReplacedKind, number>, "credential"> {
    return {
      address: this.#addresses.size,
      host: this.#hosts.size,
      ip: this.#ips.size,
      id: this.#ids.size,
      user: this.#named.size,
    };
  }

  /** `user1@example1.example` */
  address(local: string, domain: string): string {
    this.#addresses.add(`${local}@${domain}`.toLowerCase());
    return `${this.#local(local)}@${this.domain(domain)}`;
  }

  /** `example1.example`, for the domain of an address; hosts under it are named after it from then on. */
  domain(domain: string): string {
    const name = domain.toLowerCase();
    if (COMMON_NAME.test(name)) return domain;
    return keep(this.#domains, name, (number) => `example${number}.example`);
  }

  /** `host1.example1.example` under a known domain, else `host1.example`; `host1` for a name without a dot; `mx-1…` where the name tells a role. */
  host(host: string): string {
    const name = host.toLowerCase();
    const domain = this.#domains.get(name);
    if (domain !== undefined) return domain;
    const provider = this.#provider(name);
    if (provider === name || COMMON_NAME.test(name)) return host;
    return keep(this.#hosts, name, (number) =>
      [`${roleOf(name)}${number}`, provider ?? this.#domainOver(name)]
        .filter((part) => part !== "")
        .join("."),
    );
  }

  /** `user1`; the same for the local part of an address and for the name alone. */
  user(name: string): string {
    this.#named.add(name.toLowerCase());
    return keep(this.#users, name.toLowerCase(), (number) => `user${number}`);
  }

  /** `192.0.2.1` or `2001:db8::1`, for an address that is not everybody's. */
  ip(address: string): string {
    const key = address.toLowerCase();
    if (COMMON_IP.test(key)) return address;
    return keep(this.#ips, key, (_, index) => (key.includes(":") ? ipv6(index) : ipv4(index)));
  }

  /** An id of the same shape. */
  id(id: string): string {
    return keep(this.#ids, id, (_, index) => {
      let seed = index;
      while (this.#taken.has(sameShape(id, seed)) && seed < index + 1000) seed += 7;
      const shaped = sameShape(id, seed);
      this.#taken.add(shaped);
      return shaped;
    });
  }

  /** `shape@example1.example` */
  messageId(id: string): string {
    const at = id.lastIndexOf("@");
    return `${this.id(id.slice(0, at))}@${this.host(id.slice(at + 1))}`;
  }

  #provider(name: string): string | undefined {
    if (!this.#providers.has(name)) this.#providers.set(name, this.#providerPart(name));
    return this.#providers.get(name);
  }

  #local(local: string): string {
    return isUser(local)
      ? keep(this.#users, local.toLowerCase(), (number) => `user${number}`)
      : local;
  }

  /** The stand-in of the longest known domain over the name; `example` where there is none, nothing where it has no dot. */
  #domainOver(name: string): string {
    for (let dot = name.indexOf("."); dot !== -1; dot = name.indexOf(".", dot + 1)) {
      const domain = this.#domains.get(name.slice(dot + 1));
      if (domain !== undefined) return domain;
    }
    return name.includes(".") ? "example" : "";
  }
}

/** The value for a key, made when it is first asked for from its number (counted from 1, none that looks like a reply code) and its index. */
function keep(
  map: Map<string, string>,
  key: string,
  make: (number: number, index: number) => string,
): string {
  const known = map.get(key);
  if (known !== undefined) return known;
  const index = map.size;
  const made = make(index < A_NETWORK ? index + 1 : index + 401, index);
  map.set(key, made);
  return made;
}

function roleOf(host: string): string {
  const role = ROLE.exec(host)?.[0];
  return role === undefined ? "host" : `${role}-`;
}

function ipv4(index: number): string {
  const network = NETWORKS[Math.floor(index / A_NETWORK)];
  if (network !== undefined) return `${network}.${(index % A_NETWORK) + 1}`;
  const rest = (index - NETWORKS.length * A_NETWORK) % BENCHMARKS;
  return `198.${18 + Math.floor(rest / 25600)}.${Math.floor(rest / 100) % 256}.${(rest % 100) + 1}`;
}

/** In the documentation network (RFC 3849); groups below 200, so that none looks like a reply code. */
function ipv6(index: number): string {
  const high = Math.floor(index / A_NETWORK);
  const low = (index % A_NETWORK) + 1;
  return high === 0 ? `2001:db8::${low}` : `2001:db8::${high.toString(16)}:${low}`;
}
