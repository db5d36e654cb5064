import { foldText } from '../../language/normalise.ts';

const totalWords =
  /^(?:del)?(?:summa|summering|sum|s a|totalt|totalsumma|total|tot|totaler|subtotal|grand total)\b(?<rest>.*)$/u;
const totalRest =
  /^(?:\s*(?:totalt|summa|av|for|per|i|antal|alla|samtliga|hela|insatser|insats|aktiviteter|deltagare|kostnad|kostnader|kr|tkr|perioden|aret|ar|delar|bokslut|arbete|kompetens|sprakutveckling|social|sammanhallning|och|fokusomrade|forvaltningen|bolaget|t o m|augusti|december|st|stycken|\d+))*$/u;

/** What is reckoned from the rows above beside their sum: `Medelvärde`, `Differens mot budget`. */
const reckonedWords =
  /^(?:medelvarde|medeltal|medel|genomsnitt|snitt|median|differens|diff|skillnad|avvikelse|budget|ram|budgetram|tilldelat|tilldelade medel|kvar|aterstar|aterstaende|netto|nettokostnad|brutto|intakter|varav|darav|procent|andel|prognos|average|mean|difference|remaining|of which)\b/u;

/** Whether a row's first text makes it something reckoned from the sums above it. */
export const isReckonedText = (text: string): boolean => reckonedWords.test(foldText(text));

/** Whether a row's first text makes it a sum of the rows above: `Summa`, `Totalt:`, `Summa insatser 4`. */
export function isTotalText(text: string): boolean {
  if (/^antal(?: insatser| aktiviteter| projekt)? \d+(?: insatser| aktiviteter| projekt| st)?$/u.test(foldText(text)))
    return true;
  if (/^\s*[Σ∑]/u.test(text)) return true;
  const match = totalWords.exec(foldText(text));
  return (
    match !== null && totalRest.test((match.groups?.['rest'] ?? '').trim() === '' ? '' : (match.groups?.['rest'] ?? ''))
  );
}

/** `ca 1,3 mnkr`, `48 tkr`, `c:a 120 st`: a figure with no more words than a figure has. */
const figure =
  /^[~<>±]?\s*(?:(?:ca|c:a|cirka|drygt|knappt|runt)\.?\s*)?[-–]?\d[\d\s.,]*(?:\s*(?:kr|kronor|sek|tkr|ksek|tsek|mnkr|mkr|msek|st|stycken|pers|personer|%|:-))*\.?$/iu;

/** Whether a text is a figure rather than words. */
export const isFigureText = (text: string): boolean => /\d/u.test(text) && figure.test(text.trim());

/** `Delsumma AK`, `TOTALT SF`: the word for a sum, and what it sums up in few words. */
export const beginsAsTotal = (text: string): boolean =>
  /^(?:del ?)?(?:summa|summering|totalt|totalsumma|subtotal)(?: [\p{L}\d&]+){1,3}$/u.test(foldText(text));

const noActivity =
  /^(?:vi har |vi hade |det finns |har |haft |under perioden )*(?:inga|ingen|inget|ingenting|inte nagra|ej nagra|no|nothing)\b.*(?:insats|aktivitet|projekt|atgard|rapportera|redovisa|anmala|report|activit|action)/u;
const nothingAlone =
  /^(?:inga|ingen|inget|ingenting|ej aktuellt|inte aktuellt|saknas|inget att rapportera|inget att redovisa|nothing to report|none)(?: i ar| under perioden| for perioden| denna period)?$/u;

/** Whether a text says that there are no actions: `Inga insatser under perioden`. */
export function saysNoActivity(text: string): boolean {
  const folded = foldText(text);
  if (folded.split(' ').length > 14) return false;
  return noActivity.test(folded) || nothingAlone.test(folded);
}

const noteBeginning =
  /^(?:ifylld|ifyllt|ifyllnad|upprattad|lamnad|inskickad|sammanstalld|kontakt|fragor|vid fragor|obs|nb|not|noter|anm|anmarkning|kommentar|kalla|se aven|ovrigt|ovriga|datum|underskrift|namn|namnfortydligande|ort|telefon|tel|e post|epost|mail|mejl|signatur|godkand|beslutad|beslut|hitta|las mer|mer information|senast|uppdaterad|version|ps|med vanlig|vanliga halsningar|halsningar|mvh|for|till|rapporten|uppgifterna|tabellen|siffrorna|blanketten|skicka|observera|forklaring|teckenforklaring|alla|samtliga|completed by|contact|note|notes|comment|signed|date|filled in|prepared by)\b/u;

/** `Sida 2 av 3`, `Västervik den 30 augusti 2024`, `Kerstin Ek, enhetschef`: what surrounds a table on paper. */
const pageLine = /^(?:sida|sid|page) \d+(?: (?:av|of|\d+))*(?: \d+)?$|^(?:utskriven|utskrivet|utskrift|printed)\b/u;
const placeAndDay =
  /^\p{Lu}\p{L}+,?\s+(?:den\s+)?(?:\d{4}-\d{2}-\d{2}|\d{1,2}(?::e)?\s+\p{L}{3,9}\.?\s+\d{4}|\d{1,2}\/\d{1,2}[ -]+(?:20)?\d{2}|\d{6,8})\.?$/u;
const nameAndPost =
  /^\/?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2},\s+(?:\p{L}+ )?\p{L}*(?:chef|ledare|samordnare|handläggare|sekreterare|controller|strateg|utvecklare|direktör|rektor|koordinator|administratör|assistent|planerare|manager)\p{L}*(?: .{0,40})?$/u;

/** Whether a lonely text is a page number, a place with a day, or a name with a post. */
export const isPaperText = (text: string): boolean =>
  pageLine.test(foldText(text)) || placeAndDay.test(text.trim()) || nameAndPost.test(text.trim());

/** Whether a lonely text under a table reads as a note, a signature or a question rather than an action's name. */
export function isNoteText(text: string): boolean {
  if (/^\s*[*¹²³†]/u.test(text) || /@|https?:|www\./u.test(text)) return true;
  return noteBeginning.test(foldText(text)) || (text.length > 60 && /[.!?]\s*$/u.test(text)) || text.length > 200;
}

/** `Ellen Keyskolan`, `Enheten för mark och park`: who does the actions under it, when it stands alone on its row. */
const ownUnit =
  /(?:skolan|skola|gymnasiet|förskolan|förskola|enheten|enhet|avdelningen|avdelning|verksamheten|biblioteket|kontoret|centret|centrum|nämnden|förvaltningen|bolaget|teamet|rektorsområde\p{L}*|område \p{L}+)$/iu;
const ownUnitFirst =
  /^(?:enheten|avdelningen|verksamheten|förskolan|skolan|rektorsområde|område|team|enhet|avdelning) /iu;

/** Whether a lonely text names a part of the reporting unit rather than an action. */
export const isOwnUnit = (text: string): boolean =>
  text.length <= 60 && text.split(' ').length <= 5 && (ownUnit.test(text.trim()) || ownUnitFirst.test(text.trim()));

/** `Insatser tillsammans med civilsamhället`, `Nytt för i höst:`: what the rows under it have in common. */
export const isGroupName = (text: string): boolean =>
  /:\s*$/u.test(text) ||
  /^(?:insatser|aktiviteter|projekt|åtgärder|arbete|samverkan|nya|nytt|övrigt|övriga|gemensamma|riktade|generella|interna|externa)\s+(?:\p{L}+\s+)?(?:tillsammans|i|med|för|inom|på|riktade|under|som|från|av|till|insatser|aktiviteter)\b/iu.test(
    text.trim(),
  ) ||
  /^(?:vår|vår en|våren|sommaren|hösten|vintern|höst|vt|ht|vårterminen|höstterminen|kvartal \d|tertial \d|första halvåret|andra halvåret)(?:\s+(?:20)?\d{2})?$/iu.test(
    text.trim(),
  );

/** Whether a text right under the headings explains how to fill in a column. */
export function isHelpText(text: string): boolean {
  const folded = foldText(text);
  return (
    /^(?:valj|ange|skriv|fyll|beskriv|fritext|kort text|max|lista|se|t ex|ex|exempel|siffra|siffror|antal|i kr|kr|tal|datum|text|heltal|rullista|obligatorisk\w*|frivillig\w*|hur|vad|vilken|vilka|vem|namn pa|namnet pa|choose|select|enter|write|ja nej|ar manad dag)\b/u.test(
      folded,
    ) ||
    /(?:åååå|yyyy|[åa]{2}mmdd|dd)/iu.test(text) ||
    /^\(.*\)$/u.test(text.trim())
  );
}

/** Whether a row is the form's own example. */
export function isExampleText(text: string): boolean {
  return (
    /^(?:exempel|ex|example)\b(?:\s*\d*)\s*[:.\-–(]/iu.test(text.trim()) ||
    /^\(?exempel\)?$/iu.test(text.trim()) ||
    /\(exempel\)\s*$/iu.test(text)
  );
}

/** A sub-heading that groups rows by something else than focus area: `Pågående insatser`, `Projekt`, `Mål: …`. */
export function isSubheading(text: string): boolean {
  const folded = foldText(text);
  return (
    /^(?:pagaende|avslutade|planerade|genomforda|nya|tidigare|ovriga|fortsatta|arets|forsenade|ej paborjade|avbrutna|samtliga|alla|ongoing|completed|planned)(?: (?:och|pagaende|avslutade|planerade|genomforda|nya|insatser|aktiviteter|projekt|engagemang|atgarder|activities|actions|\d{4}))*$/u.test(
      folded,
    ) ||
    /^(?:projekt|aktiviteter|engagemang|insatser|activities)(?: \d{4})?$/u.test(folded) ||
    /^(?:mal|delmal|overgripande mal|syfte|malindikatorer?|indikatorer?)\s*\d*\s*[:–-]/iu.test(
      text.trim().normalize('NFKD').replace(/\p{M}/gu, ''),
    )
  );
}
