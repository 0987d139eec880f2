/** Text for a message: VS Code turns `[text](command:…)` there into a link, and a message may quote what somebody else wrote. */
export function withoutLinks(message: string): string {
  return message.replaceAll("](", "] (");
}
