/**
 * Headings as trades write them, on top of the common ones: controllers, project leaders, schools, libraries, personnel and
 * exports from planning systems. Written as the common ones are.
 */
export const tradeWords = {
  title: `
    delprojekt, uppdrag=0.8, vad vi har ordnat, vad har ni ordnat, vad har vi ordnat, vad har vi gjort=0.7,
    insats enligt handlingsplan, verksamhetens insats, personalinsats, insatsens rubrik`,
  focusArea: `
    strategins del, strategidel, omrade i strategi, strategi fokusomrade, strategins inriktning`,
  indicators: `
    matetal, effektmal=0.75, effektmal nr=0.8, indikatorkoppling, indikator som paverkas, indikatorkod, indicator ref`,
  partners: `
    samverkande organisation*, samverkande aktor*, samverkande verksamhet*, samarbetsorganisation*, extern part,
    externa parter, parter=0.85, intressenter=0.75, intressenter partners=0.85, in cooperation w`,
  responsible: `
    ansvarsperson, funktionsansvarig, pl=0.75, projektagare, enhetschef=0.85, ansvarig enhetschef, sakkunnig=0.75,
    ansvarigt befal, befal ansvarig, hr kontakt, processledare, processagare, samordnare=0.85`,
  start: `
    forsta gangen, forsta tillfallet, inleddes, startmanad, startdat, tilltrade=0.75, tilltrade start, pagar fran`,
  end: `
    sista gangen, sista tillfallet, slutmanad, slutdat, slutdat plan, stopp, stoppdatum, upphor, upphorde,
    avslutades avslutas, beraknat klart`,
  status: `
    lagesbild=0.85, lagesrapport=0.8, rag status, statuslage, var ar vi nu, atgardsstatus, projektstatus, aktivitetsstatus`,
  outcome: `
    uppnatt, uppnatt hittills, leverans=0.75, leverans under perioden, det har har vi sett, effekt pa malgruppen,
    kommentar till utfall, kommentar till utfallet, resultatkommentar, utfall iakttagelser, status kommentar=0.6`,
  participants: `
    ant elever, antal elever, elevantal, besoksantal, unika individer, antal unika individer, omfattning pers,
    malgrupp nadd antal, nadda, nadda personer, antal utfall=0.85, volym=0.7, volym utfall=0.8`,
  women: 'fl=0.75, flick=0.75, kvinnor pers, kvinnor st',
  men: 'mn=0.85, varav mn=0.9, po=0.75, pojk=0.75, man pers, man st',
  children: 'u 18, u18, u 18 ar, barn pers, barn st, varav minderariga',
  cost: `
    nettokostnad, bruttokostnad, atgang kr, kostat hittills, budget forbrukad, forbrukad budget, forbrukad=0.8,
    utfall ack=0.9, ackumulerat utfall, ack utfall=0.9, kostnad utfall, kostnadsutfall`,
  funding: 'finans=0.85, medel fran, finansieringsslag, budgetpost finansiering',
  childPerspective: `
    har barnens perspektiv vagts in, barnens perspektiv invagt, barnkonsekvens bedomd, barnchecklistan ifylld`,
  deviations: `
    avvikelsekommentar*, kommentar till avvikelse*, kommentar om avvikelse*, anm om avvikelse*, avsteg, avsteg fran plan,
    avsteg fran planen, analys av avvikelse*, avvikande handelse*, vad fungerade inte, problem pa vagen`,
  nextSteps: `
    nasta lasar, nasta termin, nasta milstolpe, nasta ar=0.85, prognos och plan, planerade atgarder=0.9,
    kvarstar=0.8, att ta vidare, vidare hantering, vidare atgarder, fortsatt inriktning, handlingsplan framat,
    vad gor vi sen, vad gor ni sen, plan for fortsattningen, nasta ar planeras, forts=0.8`,
  time: 'genomfors under, genomfordes under, nar period',
  remark: `
    kostnadsstalle, kst, ansvarskod, projektnummer, projektnr, senast uppdaterad,
    uppdaterad, uppdaterad av`,
} as const;
