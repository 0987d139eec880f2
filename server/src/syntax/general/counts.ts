import { cueBefore } from "./cues";

/** Nouns of which the number behind them is a name or a count. */
const COUNTED =
  /(?:\*\*\* .*\bError|\bexpected .{0,40}\bgot|\bexit(?:ed|s)?(?: with)?(?: (?:code|status|value))?:?|\b(?:parent|thread|process|session|connection|ligne|règle|tentative|essai|commande|facture|numéro|n°|utilisateur|tâche|zeile|regel|versuch|auftrag|rechnung|nummer|order|invoice|customer|user|account|campaign|template|node|worker|task|request|record|event|batch|attempt|retry|slot|list|group|tenant|device|sensor|printer|scanner|tray|chapter|section|floor|suite|flat|apartment|errno|returncode|lines?|msg|message|delivery|room|rule|ticket|page|id|uid|pid|port|size|issue|bug|build|job|row|no\.?|number|nr\.?|ok|mx|lab|limit|total|after|within|every|about|over|than|least|most|only|all|of|for|in|to|by|at)|\+OK) ?$/i;
/** What a number counts. */
const COUNTS =
  /^ (?!too many|no more)(?:[\w-]{1,20} ){0,2}(?:connections|messages|sessions|workers|e?-?mails|recipients|users|hosts|domains|bounces|deliveries|accounts|mailboxes|queues|clients)\b(?! (?:from|to|have|has|are|is|not|per|were|exceed|that|you|we))/i;
/** What a number in a list of totals counts: a thing in the plural, or what became of it. */
const ADDED =
  /^ (?:new |\/ ?\d+ )?(?:(?!is\b|was\b|has\b|does\b|this\b|address\b|access\b|status\b|class\b|process\b|business\b|always\b|unless\b|previous\b|various\b|exceeds\b|requires\b|needs\b|fails\b|contains\b|accepts\b|wants\b|looks\b|appears\b|seems\b|says\b)[a-zà-ÿ]{3,20}s\b|h\b)|^ \/ \d|^ \d{2}/;
/** What became of the messages that a number counts. */
const COUNTED_VERB =
  /^ (?:delivered|deferred|rejected|bounced|sent|received|accepted|failed|passed|pass|unsubscribed|added|read|held|opened|clicked)(?:[,;.)]|$| and\b)/;
const MARK = /[:='"([]\s?$/;
/** An element's whole text, unless the element is named like a code. */
const XML =
  /<(?!(?:[\w:]*(?:code|status|reply|response|reason|diag|smtp|error)[\w:]*)>)[\w:-]{1,40}>$/i;
/** A number alone between brackets that belong to the word before them, in a column of its own, or behind another number. */
const ALONE =
  /(?:(?<!permanent|transient|error|code|status|smtp|reply|response)(?<=\w)[(<]|[<>)]<|\t|[A-Za-z].*\s[\d-]{1,20} )$/;

/** Whether the words around the number tell that it counts, or that it is something's name. */
export function counts(left: string, right: string, said: boolean): boolean {
  if (/#\s?$/.test(left) || XML.test(left) || (!said && ALONE.test(left))) return true;
  if (COUNTED.test(left)) return true;
  if (COUNTED_VERB.test(right) && (!MARK.test(left) || right.includes(",", 1))) return true;
  if (cueBefore(left) > 4) return false;
  return COUNTS.test(right) || ADDED.test(right) || (left.endsWith("[") && right.startsWith("]"));
}
