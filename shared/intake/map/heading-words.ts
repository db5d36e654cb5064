import type { FieldName } from '../../register/activity-fields.ts';
import { tradeWords } from './trade-words.ts';

/**
 * What a column or a label is for. Beside the fields: `code` the template's hidden code, `time` start and end in one cell,
 * `row-number`, `unit` and `period` are evidence and not values, `remark` is a note that belongs to no field.
 */
export type Role = FieldName | 'code' | 'time' | 'row-number' | 'unit' | 'period' | 'remark';

/** `word*` stands for any word that begins so. A number is how far the phrase alone can be trusted, 1 when left out. */
export type Phrase = string | readonly [phrase: string, weight: number];

/** How people head a column or label a line, folded (no case, no diacritics): Swedish first, then English. */
const written: Readonly<Record<Role, string>> = {
  title: `
    vad ar det ni gor, vad ar det for nagot ni gor, vad arbetar ni med, vad kallar ni insatsen,
    vad kallar ni den, insatsens rubrik, insatsrubrik, arbetsnamn, initiativ, initiativets namn,
    initiative name, name of initiative, name of project, name of the project, name of the initiative,
    what do you do, what are you doing,
    insats som rapporteras, insats att rapportera, insatsens titel, vad kallas insatsen, vad heter den, namn pa projektet, namn pa projekt, projekt eller aktivitet,
    insats eller aktivitet, insats namn, insats, insatser, insatsen, insatsens namn, namn pa insats, namn pa insatsen,
    insatsnamn, insatsbenamning, insatsens benamning, aktivitet, aktiviteter, aktivitetens namn, namn pa aktiviteten,
    aktivitetsnamn, aktivitet insats, insats aktivitet, insats projekt, projekt, projektnamn, projektets namn,
    projekt aktivitet, projekt insats, benamning, rubrik, titel, namn=0.8, atgard, atgarder, vad heter insatsen,
    vad heter aktiviteten, vad heter projektet, vilken insats, vilken aktivitet, insats projekt aktivitet,
    projekt aktivitet engagemang, insatser aktiviteter, integrationsinsats, integrationsinsatser, pagaende insatser,
    planerad insats, genomford insats, arets insatser, vad gor vi=0.8, vad=0.7, vad gor ni=0.75,
    vad har ni gjort=0.7, vad har gjorts=0.65, ins=0.9, activity, activities,
    action, actions, title, name=0.8, task, task name, uppgift=0.8, uppgiftens namn, uppgiftsnamn,
    tiltak, tiltakets navn, navn pa tiltak, aktivitetens navn, activity name, name of activity, name of the activity, initiative, project,
    project name, measure, intervention, what is the activity called`,
  description: `
    vad gors i insatsen, vad gor ni i insatsen, beskriv vad ni gor, beskriv vad ni har gjort=0.7,
    kort beskrivet, short description, brief description, what is it about, aim, objective,
    kort om, handlar om, vad ar insatsen, vad ar det for insats, vad ar tanken, beskrivning av aktivitet,
    beskrivning*, beskrivning av insatsen, kort beskrivning, insatsbeskrivning, projektbeskrivning, innehall, syfte,
    syfte och innehall, om insatsen, kort om insatsen, bakgrund, syfte med insatsen, vad innebar insatsen,
    vad gar insatsen ut pa, vad handlar insatsen om, vad ar syftet, beskriv insatsen, beskriv kort, description,
    purpose, about, content, vad gor ni=0.7, sammanfattning=0.7, genomforande=0.65, summary`,
  type: `
    vad ar det for typ av insats, insatskategori, insatsslag, type of initiative, type of action,
    typ, typ av insats, typ av aktivitet, insatstyp, insatsens typ, aktivitetstyp, slag, slag av insats, sort,
    sorts insats, slags insats, kategori, form, insatsform, art, projekt aktivitet eller engagemang,
    typ projekt aktivitet engagemang, vad for slags insats, vilken typ, vilken typ av insats, vilken sorts insats,
    ar det ett projekt en aktivitet eller ett engagemang, type, type of activity, kind, category, activity type`,
  focusArea: `
    vart i strategin passar det in, vart i strategin hor den hemma, var i strategin hor den hemma,
    var i strategin passar den in, var i strategin, vart i strategin, vilken del av strategin hor det till,
    tillhor, tillhorighet i strategin, koppling till fokusomrade, strategy pillar=0.85, pillar=0.8,
    strategy area, theme=0.7,
    omrade i integrationsstrategin, del av integrationsstrategin, vilken del i strategin, hor till fokusomrade, hor till, vilket fokusomrade hor den till, inom vilket fokusomrade,
    strategiskt omrade, fokusomrade*, fokusomr*, fokus, fokusomrade i strategin, omrade=0.85, omr=0.85,
    fo=0.9, bucket=0.7, bucket name=0.7, strategiomrade, strategins omrade, strategins fokusomrade, malomrade, insatsomrade, utvecklingsomrade,
    prioriterat omrade, del av strategin, vilket fokusomrade, vilket omrade i strategin, omrade i strategin,
    strategi=0.7, process=0.75, vilken del av strategin, tillhor fokusomrade, focus area, area=0.85, strategic area,
    focus, which focus area`,
  indicators: `
    kpi no, kpi number, indicator no, indicator number, vilka av indikatorerna, vilket nyckeltal,
    vilka nyckeltal, nyckeltal nr,
    vilken indikator hor den till, indikator i strategin, kopplas till, vilket nummer har indikatorn,
    vilken indikator bidrar den till, malindikator*, indikator*, ind nr, indnr, ind, indikatornummer, indikatornr,
    nyckeltal, koppling till indikator, koppling till malindikator, kopplad till indikator, kopplas till indikator,
    bidrar till indikator, bidrar till malindikator, paverkar indikator, vilken indikator, vilken malindikator,
    vilken indikator paverkas, vilka indikatorer, vilka malindikatorer, mal indikator, mal och indikator,
    mal och indikatorer, mal=0.75, delmal=0.7, strategins mal=0.75, koppling till mal=0.8,
    koppling till strategin=0.75, bidrar till mal=0.75, vilket mal=0.75, vilket mal bidrar insatsen till=0.75,
    indicator, indicators, kpi, target indicator, linked indicator, which indicator`,
  targetGroups: `
    vilka ar den till for, vilka ar insatsen till for, who is it aimed at, aimed at,
    vem ar den till for, vem ar den till, vilka ar det till for, vilka nar insatsen, vilka vill ni na, malgrupp*,
    for vem, vem riktar sig insatsen till, vem vander sig insatsen till, vilka riktar sig insatsen till,
    vilka vander sig insatsen till, riktar sig till, vander sig till, vem ar insatsen till for, vilka ar malgruppen,
    avsedd for, target group, target groups, target audience, for whom, beneficiaries, who is it for`,
  partners: `
    sam part, sampart, samarb, vilka mer ar med, vilka gor ni det med, vilka har ni samarbetat med, gors med, working with,
    together with whom, collaborators, who else is involved,
    vilka ar med, vilka fler ar med, vem samarbetar ni med, vilka har varit med, gors tillsammans med,
    sker i samarbete med, andra som ar med, samverkar ni med nagon, samverkat med, samverkanspart*, samv, samverk*,
    samverkan, samverkan med, samverkar med, i samverkan med, samverkande part*, samarbetspart*, samarbete,
    samarbete med, samarbetar med, i samarbete med, partner*, part, medverkande, medverkande aktorer, aktorer,
    andra aktorer, externa aktorer, tillsammans med, vilka samverkar ni med, vem samverkar ni med,
    vilka samarbetar ni med, med vilka sker samverkan, med vem, med vilka, har ni samverkat med nagon, collaboration,
    cooperation, collaboration with, cooperation with, in cooperation with, together with, partners`,
  responsible: `
    genomfors av=0.9, utfors av=0.9, drivs av=0.9, leds av, skots av=0.9,
    vem bar ansvaret, vem har ansvaret, vem har ansvar, vem ansvarar for det, vem ar er kontakt,
    vem kontaktar vi, vem ska vi prata med, vem jobbar med det, accountable, in charge, person in charge,
    led by, run by,
    vem haller i det, vem haller i, vem leder insatsen, vem driver insatsen, ansvarar, ansvarar for insatsen,
    vem kan svara pa fragor, utforare, ansvarig*, ansv, ansvar, ansvarig funktion, ansvarig chef, ansvarig person,
    ansvarig for insatsen, insatsansvarig, huvudansvarig, ansvarig tjansteperson, ansvarig handlaggare, ansvarig roll,
    kontaktperson, kontakt=0.85, handlaggare, projektledare, projektansvarig, vem ansvarar, vem ansvarar for insatsen,
    vem ar ansvarig, vem haller i insatsen, agare=0.8, insatsagare, vem=0.75, funktion=0.75, responsible,
    responsible person, responsible function, responsibility, assigned to, tilldelad, tilldelad till, tilldelats,
    ansvarlig*, owner, contact, contact person, lead,
    who is responsible, project manager`,
  start: `
    nar korde ni igang, nar kor ni igang, nar kom ni igang, nar borjade ni, nar borjar ni, nar startade ni,
    nar startar ni, nar satte det igang, nar sattes det igang, vilket datum startade det, drog igang, kick off,
    kickoff, launch, launched, launch date, start up, begun, commenced,
    borjade den, startade den, paborjat, pabörjad den, nar drog insatsen igang, nar satte ni igang, forsta dag,
    nar drog det igang, igangsatt, start, startdatum, startar, startad, startade, start datum, datum start, starttid=0.9,
    fran, fran och med, fr o m, from, from och med, paborjad, paborjades, paborjas, borjar, borjade, borjan, inleds,
    inledd, planerad start=0.9, verklig start, verkligt start, verkligt startdatum, faktisk start, faktiskt start,
    faktiskt startdatum, actual start, actual start date, nar startade insatsen, nar startar insatsen, nar startade den, nar borjade insatsen,
    nar borjar insatsen, nar paborjades insatsen, nar startade, nar borjade, start date, begin, begins, begin date,
    started, starts, startdato, oppstart, oppstartsdato, when did it start, date started, start manad`,
  end: `
    nar ar ni fardiga, nar ar det fardigt, nar ar det klart, nar blir ni fardiga, nar blir det klart,
    nar raknar ni med att vara klara, nar slutar ni, nar slutade ni, nar slutade det, nar avslutade ni,
    nar avslutas det, fardig=0.75, fardigt senast, ska vara klart, completed by, complete by, to be completed,
    closing date, deadline, target date, finished by, ready by,
    slutade den, sista dag, avslutat, beraknad avslutning, haller pa till, pagar till, till nar, pagar till och med,
    nar tar insatsen slut, nar tar den slut, slut, slutdatum, slutar, slutade, slut datum, datum slut, sluttid=0.9, sluttdato, slutdato, due date, due, forfallodatum, forfaller, till,
    till och med, t o m, tom, avslutad, avslutas, avslutades, avslut, avslutning, avslutsdatum, planerat slut=0.9,
    verkligt slut, verkligt slutdatum, faktiskt slut, faktiskt slutdatum, actual end, actual end date,
    beraknat slut=0.9, beraknas klar, klar=0.75, klart=0.75, klar datum, klart senast, nar slutar insatsen,
    nar slutade insatsen, nar avslutas insatsen, nar avslutades insatsen, nar ar insatsen klar,
    nar blir insatsen klar, nar ar den klar, nar slutar den, nar slutar, end, end date, ends, ended, until, finish,
    finished, to, completion date, when does it end, when did it end`,
  status: `
    bedomning=0.75, bedomt lage,
    hur langt har ni hunnit, hur langt har det gatt, hur langt ar ni, hur langt har ni natt,
    var ar insatsen nu, i vilket skede, vilket lage, pagar avslutad, pagaende eller avslutad,
    pagar klar avslutad, planerad pagar klar, ar insatsen avslutad, ar det pa gang, current state, how far,
    how far have you come, how is it going, stage,
    hur ser det ut, hur ligger ni till, hur langt har det kommit, var star insatsen, var ar ni, pagar eller avslutad,
    ar det klart, hur langt, status*, lage, laget, nulage, lagesstatus, status insats, insatsens status,
    lage i augusti, status nu, aktuell status, fas, skede, pagar klar, pagaende avslutad, hur gar det,
    hur gar det med insatsen, hur ligger insatsen till, hur ligger det till, var befinner sig insatsen, vilken status,
    stat=0.9, status kommentar, kommentar status, status och kommentar, lage kommentar, lage och kommentar,
    vilken status har insatsen, hur langt har ni kommit, hur langt har insatsen kommit, ar insatsen klar,
    pagar insatsen, status, state, current status, progress status, phase, progress=0.75`,
  outcome: `
    vad har det gett for resultat, vad har det gett for effekt, vad har insatsen gett for effekt,
    vad har det inneburit, vad fick ni ut av det, vad blev effekten, vad har blivit battre,
    vad har hant hittills, vad har kommit ut av det, hur har det gatt hittills, what came of it, impact,
    vad har det gett, vad har insatsen gett, vad gav det, vad ledde det till, vad blev det av det,
    vad har ni astadkommit, vad har hant under perioden, vad har uppnatts under perioden, sa har det gatt,
    detta har hant, det har vi gjort, gjort under perioden, resultat och kommentar, resultat*, utfall,
    utfall hittills, utfall under perioden, resultat under perioden, resultat hittills, resultat effekt,
    resultat och effekter, uppnatt resultat, uppnadda resultat, effekt, effekter, vad har gjorts, vad har ni gjort,
    vad gjordes, vad har hant, vad har genomforts, vad har gjorts under perioden, vad blev resultatet,
    vad blev det for resultat, vad har insatsen lett till, vad har det lett till, vad har uppnatts,
    vad har ni uppnatt, maluppfyllelse, uppfoljning=0.8, redovisning=0.75, resultatbeskrivning, lagesbeskrivning,
    lagesrapport, beskriv resultatet, hur gick det, hur har det gatt, genomfort=0.75, genomfort under perioden=0.85,
    analys=0.65, outcome, outcomes, result, results, results so far, achievements, achieved, effects,
    sa gick det, what has been done, what was achieved, what has been achieved`,
  participants: `
    ant delt, antal delt, delt=0.85, hur manga ar med, hur manga har deltagit hittills, hur manga har kommit,
    hur manga har ni haft, hur manga har gatt, antal i malgruppen som natts, antal som natts, headcount,
    people reached, no of people, number of people, how many people, reached,
    ant deltagare, ant personer,
    personer som deltagit, hur manga var med, hur manga kom, antal som deltagit, hur manga har varit med,
    totalt antal personer, natt antal, antal medverkande, hur manga har ni natt, antal deltagare, deltag*, deltagare,
    deltakere, antall deltakere, antall=0.85, deltagare totalt, deltagare tot, tot deltagare, summa deltagare, summa=0.55, antal deltagare totalt, totalt antal deltagare, deltagarantal, antal=0.85, antal personer,
    personer=0.85, antal deltagande, antal individer, individer, hur manga deltog, hur manga har deltagit,
    hur manga deltagare, hur manga personer, hur manga personer deltog, hur manga=0.8, antal totalt,
    totalt antal=0.85, totalt=0.75, tot=0.75, total=0.75, antal unika deltagare, antal natt, antal nadda,
    antal nadda personer, hur manga har natts, besokare=0.85, antal besokare, deltagare antal, participants,
    number of participants, no of participants, total participants, participants total, how many participated,
    how many participants, attendees`,
  women: `
    hur manga av dem ar kvinnor, hur manga av dem var kvinnor, hur manga av dessa ar kvinnor,
    hur manga av dessa var kvinnor, antal kvinnliga, ant kv,
    darav kvinnor, darav kv, varav kvinnor flickor, varav kv, varav k, antal kv, antal k, kv antal,
    kvinnor, kvinna, k, kv, varav kvinnor, antal kvinnor, kvinnor antal, kvinnliga deltagare, kvinnor flickor,
    flickor kvinnor, kvinnor och flickor, flickor och kvinnor, hur manga kvinnor, hur manga var kvinnor, flickor=0.75,
    kvinner, varav kvinner, antall kvinner, tjejer=0.75,
    women, female, females, of whom women, number of women, how many women`,
  men: `
    hur manga av dem ar man, hur manga av dem var man, hur manga av dessa ar man, hur manga av dessa var man,
    antal manliga, ant m,
    darav man, varav man pojkar, varav m, antal m,
    man, m, varav man, antal man, man antal, manliga deltagare, man pojkar, pojkar man, man och pojkar,
    pojkar och man, hur manga man, hur manga var man, pojkar=0.75, killar=0.75, menn, antall menn, men, male, males, of whom men, number of men,
    how many men`,
  children: `
    hur manga av dem ar barn, hur manga av dem var barn, hur manga av dessa var barn, hur manga ar under 18,
    varav ungdomar,
    darav barn, darav barn och unga, b u, varav yngre an 18, yngre an 18, under arton, barn, barn och unga, barn unga, varav barn, varav barn och unga,
    varav barn unga, antal barn, antal barn och unga, barn under 18, barn under 18 ar, under 18, under 18 ar,
    varav under 18 ar, varav 18 ar, 18 ar, 18, 0 17 ar, barn 0 17 ar, 0 18 ar, unga, barn ungdomar, barn och ungdomar,
    varav barn och ungdomar, ungdomar=0.85, minderariga, hur manga barn, hur manga var barn, hur manga barn och unga,
    hur manga var under 18 ar, children, children and youth, children and young people, of whom children,
    number of children, minors, how many children, youth=0.85, under 18s`,
  cost: `
    vad har ni lagt for pengar, hur mycket har ni lagt, vad har ni lagt ut, hur mycket har ni lagt ut,
    vad har det gatt pa, hur mycket har det gatt pa, vad har ni anvant for pengar,
    hur mycket pengar har ni anvant, kostn, kostn kr, kostn tkr, kostnad hittills, upparbetat,
    upparbetad kostnad, spend, total spend, money spent, spending,
    utfall=0.9,
    vad gick det pa, vad landade kostnaden pa, hur mycket pengar, hur stor ar kostnaden, vad blev kostnaden, kostat,
    kostnad*, kostnad kr, kr, tkr, mnkr, sek, kronor, kostnad sek, kostnad i kr, total kostnad, totalkostnad, belopp,
    budget=0.75, utfall=0.8, utgift, utgifter, vad kostade insatsen, vad kostar insatsen, vad kostade det,
    vad har insatsen kostat, vad har det kostat, hur mycket kostade insatsen, hur mycket kostade det,
    hur mycket har insatsen kostat, uppskattad kostnad, beraknad kostnad, faktisk kostnad, utfall kr, utfall tkr,
    forbrukade medel, forbrukat, anvanda medel, pengar=0.75, ekonomi, priset=0.7, insatsens kostnad, cost, costs,
    total cost, amount, expenses, expenditure, spent, how much did it cost`,
  funding: `
    var kommer pengarna ifran, var kommer pengarna fran, vems pengar, paid for by, paid by, who paid,
    who is paying, source of money,
    betalas med, betalas genom, finansieras, med vilka pengar, vilka pengar, varifran kommer medlen,
    vem star for pengarna, budgetkalla, fin=0.9, finansiering*, finansieras av, finansieras genom, finansieras med, finansiar,
    finansiarer, finansierat av, medel=0.9, finansieringskalla, finansieringsform, vem betalar, vem finansierar,
    vem har betalat, vem star for kostnaden, hur finansieras insatsen, hur finansierades insatsen, hur finansieras,
    bekostas av, betalas av, typ av medel, vilka medel, vilka medel anvands, kostnadsbarare, pengar fran,
    varifran kommer pengarna, vem betalade, vem betalade den, vem betalade det, fran vem=0.75, varifran=0.6, funding, funding source, source of funding, funded by, financed by, financing, who pays`,
  childPerspective: `
    har ni gatt igenom barnchecklistan, har ni gjort barnchecklistan, har ni anvant barnchecklistan,
    har ni anvant checklistan, har ni tankt pa barnen, child checklist,
    har ni tagit hansyn till barnperspektivet, hur har barnperspektivet beaktats, barnen, barnchecklistan ifylld,
    togs hansyn till barn, ar barnchecklistan gjord, har barn beaktats, bp=0.85, barnperspektiv*, barnperspektiv beaktat,
    barnperspektivet beaktat, barnperspektivet, barnchecklist*, barnchecklista anvand, barnkonsekvens*,
    barnkonsekvensanalys, barnets basta, barnratt*, barnrattsperspektiv, barnkonventionen, checklista barn,
    checklista barnperspektiv, barnens perspektiv, ar barnperspektivet beaktat, har barnperspektivet beaktats,
    har barnets basta beaktats, har checklistan anvants, har barnchecklistan anvants, har ni beaktat barnperspektivet,
    har barns perspektiv beaktats, barns perspektiv, checklistan anvand, checklista=0.8, child perspective,
    child perspective considered, childrens perspective, child rights, child impact`,
  deviations: `
    vad har strulat, vad har inte gatt bra, vad blev inte som tankt, vad blev inte som planerat,
    har nagot inte gatt som planerat, vad har gatt mindre bra, vad hakar det upp sig pa,
    lessons and obstacles=0.85, difficulties, what went wrong,
    inte blev som tankt, det som inte blev som tankt, det som inte gatt som planerat, det som inte gick som tankt,
    vad har varit utmanande, vad har inte blivit av, vad skiljer sig fran planen, skiljer sig fran plan,
    har allt gatt enligt plan, svarigheter och hinder, det som har varit svart, avv=0.9, avvikelse*, avvikelser fran plan,
    avvikelse fran plan, hinder, hinder avvikelser, avvikelser hinder, hinder och avvikelser, problem, svarigheter,
    utmaningar, risker, risker och hinder, orsak till avvikelse, vad har inte gatt som planerat,
    vad har inte fungerat, vad gick inte som planerat, vad har varit svart, vad har hindrat, vilka hinder,
    vilka hinder har funnits, har nagot avvikit, har nagot avvikit fran planen, har det funnits hinder,
    vad har avvikit, avvikelserapport, avvik, utfordringer, deviations, deviation, obstacles, challenges, problems, issues,
    what did not go as planned, risks, barriers`,
  nextSteps: `
    vad hander sen, vad hander efter det har, vad gor ni nu, vad ar planen framat, vad tanker ni gora harnast,
    hur tanker ni ga vidare, what s next, whats next, what next, what is next, next actions, plans ahead,
    follow up actions,
    nar och hur gar ni vidare, fortsatt plan, hur fortsatter ni, vad gor ni harnast, hur ser fortsattningen ut,
    vad sker harnast, planerat framat, plan for hosten, plan for nasta period, vidare planering, nasta steg,
    fortsattning, fortsatt arbete, fortsatt planering, fortsatta insatser, planering framat, plan framat,
    planer framat, planen framat, framat, framover, planering framover, hur gar ni vidare, hur gar insatsen vidare,
    hur gar vi vidare, hur fortsatter insatsen, vad hander nu, vad hander harnast, vad hander framover,
    vad ar nasta steg, vad blir nasta steg, vad planeras, vad planeras framat, kommande, kommande arbete,
    kommande steg, kommande period, nasta period, planerat arbete, plan=0.75, planering=0.8, planer=0.8,
    atgarder framat, framtid, framtida arbete, vidare arbete, nasta st=0.9, videre arbeid, videre arbejde, neste skritt, next step, next steps, way forward, future plans, plans,
    what happens next, going forward`,
  code: `
    kod, insatskod, insats id, insatsid, id, kod ror ej, code, activity code`,
  time: `
    lasar termin, termin, lasar, termin lasar, vilken termin,
    tid, tidsperiod, tider, tidplan, start och slut, start slut, startdatum slutdatum, start och slutdatum,
    start slutdatum, start till slut, fran till, fran och till, projekttid, projektperiod, insatsperiod,
    genomforandetid, genomforandeperiod, tidsram, tidpunkt, nar, nar pagar insatsen, nar pagick insatsen,
    nar genomfors insatsen, nar genomfordes insatsen, under vilken tid, datum=0.8, period=0.85, lopper, time, when,
    dates, time period, timeframe, duration, start end, from to, from until`,
  'row-number': `
    nr, lopnr, lopnummer, rad, radnr, radnummer, no, nummer, insats nr, insatsnr, insatsnummer, aktivitetsnr, number,
    row, pos, ordning`,
  unit: `
    forvaltning, forvaltningen, bolag, bolaget, forvaltning bolag, bolag forvaltning, forvaltning eller bolag, namnd,
    namnd bolag, namnd forvaltning, enhet, verksamhet, organisation, avdelning, avsandare, rapporterande enhet,
    rapporterande verksamhet, rapporteras av, uppgiftslamnare, redovisande enhet, redovisas av, verksamhetens namn,
    enhetens namn, namn pa forvaltning, vilken forvaltning, vilken forvaltning eller bolag, vilken verksamhet, unit,
    department, reporting unit, organization, company`,
  period: `
    rapporttillfalle, rapportperiod, redovisningsperiod, rapporteringsperiod, uppfoljningsperiod, avser, avser period,
    avser perioden, ar, period=0.85, perioden, reporting period, year, tertial, delar bokslut, vilken period`,
  remark: `
    ovrigt att tillagga, nagot att tillagga, nagot mer ni vill saga, fritt utrymme, anteckningar,
    anmarkning*, anm, kommentar*, ovrigt, notering*, ovriga kommentarer, ovrig kommentar, ovriga upplysningar,
    ovrig information, allman kommentar, var kommentar, fritext, comment, comments, remark, remarks, note, notes,
    other, slutforandetid, completion time, senast andrad, last modified time, skapad, skapad av, andrad, andrad av,
    created, created by, created date, modified, modified by, priority, prioritet, objekttyp, sokvag, item type, path,
    completed date=0.85, labels, etiketter, e post, epost, kontakt e post, e postadress, mail, mejl, email, e mail, telefon, telefonnummer, tfn`,
};

/** The phrases of each role, out of the lists above. */
export const headingWords: Readonly<Record<Role, readonly Phrase[]>> = phrasesOf(written, tradeWords);

function phrasesOf(
  lists: Readonly<Record<Role, string>>,
  more: Readonly<Partial<Record<string, string>>>,
): Readonly<Record<Role, readonly Phrase[]>> {
  const entries = Object.entries(lists).map(([role, list]) => [
    role,
    `${list},${more[role] ?? ''}`
      .split(',')
      .map((text) => phraseOf(text.trim()))
      .filter((phrase) => phrase !== ''),
  ]);
  // Object.fromEntries forgets the keys; they are those of `lists`.
  return Object.fromEntries(entries) as Record<Role, readonly Phrase[]>;
}

function phraseOf(text: string): Phrase {
  const [phrase = '', weight] = text.split('=');
  return weight === undefined ? phrase : [phrase, Number(weight)];
}
