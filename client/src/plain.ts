/** Text for a message: VS Code turns `[text](command:…)` there into a link, and a message may quote what somebody else wrote. */
export function withoutLinks(message: string): string {
  return message.replaceAll("](", "] (");
}

/** Text for an entry of a picker: VS Code shows `$(name)` there as an icon; what a log says is text. */
export function withoutIcons(text: string): string {
  return text.replaceAll("$(", "$ (");
}
