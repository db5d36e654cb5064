import { foldText } from '../../language/normalise.ts';

const totalWords =
  /^(?:del)?(?:summa|summering|sum|s a|totalt|totalsumma|total|tot|totaler|subtotal|grand total)\b(?<rest>.*)$/u;
const totalRest =
  /^(?:\s*(?:totalt|summa|av|for|per|i|antal|alla|samtliga|hela|insatser|insats|aktiviteter|deltagare|kostnad|kostnader|kr|tkr|perioden|aret|ar|delar|bokslut|arbete|kompetens|sprakutveckling|social|sammanhallning|och|fokusomrade|forvaltningen|bolaget|t o m|augusti|december|st|stycken|\d+))*$/u;

/** Whether a row's first text makes it a sum of the rows above: `Summa`, `Totalt:`, `Summa insatser 4`. */
export function isTotalText(text: string): boolean {
  if (/^antal(?: insatser| aktiviteter| projekt)? \d+(?: insatser| aktiviteter| projekt| st)?$/u.test(foldText(text)))
    return true;
  const match = totalWords.exec(foldText(text));
  return (
    match !== null && totalRest.test((match.groups?.['rest'] ?? '').trim() === '' ? '' : (match.groups?.['rest'] ?? ''))
  );
}

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

/** Whether a lonely text under a table reads as a note, a signature or a question rather than an action's name. */
export function isNoteText(text: string): boolean {
  if (/^\s*[*¹²³†]/u.test(text) || /@|https?:|www\./u.test(text)) return true;
  return noteBeginning.test(foldText(text)) || (text.length > 60 && /[.!?]\s*$/u.test(text)) || text.length > 200;
}

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
