/** What a workbench says for reasons of its own here: native modules left unbuilt, no network, no gallery, no agents. */
const noise = [
  /Could not locate the bindings file/,
  /\/build\/Release\/watchdog/,
  /^\[Service Worker\] registration/,
  /extension gallery service|from gallery as it is disabled/,
  /^\[(AgentHost|AccountPolicyGate|reconnection-grace-time)/,
  /^(Creating a socket|Resolv(ing|ed) connection token|Updating additional builtin)/,
  /No file system provider found for resource 'vscode-test-web:/,
  /^Unable to read file '[^']*\.vscode\//,
];

/** Whether a console line says nothing of the extension under test. */
export function isNoise(text: string): boolean {
  return noise.some((pattern) => pattern.test(text));
}
