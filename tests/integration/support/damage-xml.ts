import type { Random } from '../intake/generated/random.ts';

/** Markup that is right in its place: what a damaged or hostile part could hold anywhere. */
const markup =
  '<!-- x --> <![CDATA[<x>]]> <?pi?> <!DOCTYPE[]> <?xml?> < > / " \' = ]]> ]> ]] </ /> <> </> <c </c <c/ <c> </c> <c/> <c></c> ' +
  '<x:y/> <:a/> <å/> <a.b-c_d:e/> <1/> <-a/> <__proto__/> &amp; &lt; &quot; &nbsp; &; & &amp &AMP; &constructor; &__proto__; ' +
  '&#65; &#x41; &#X41; &#xe5; &#10; &#13; &#0; &#xD800; &#xFFFE; &#x1F600; &#x110000; &#9999999; &#00000065; &#x; &#; &#-1; ' +
  '&#1e3; å x 0 - : _ . ; #';

/** Where blanks count. */
const spaced = [
  '<?xml version="1.1"?>,< c>,</c >,<c />,<c\n/>,& ,&# 65;, r="1", r="1" r="1", a=b, a = "b", a="b"c="d", a, a=", a="<", a="&"',
  ' a="&lt;", a=\'"\', a="\t", a="\n", a="\r\n", å="1", xmlns:a="b", __proto__="1", constructor="1",\ta="1",\r\na="1"',
  '\t,\n,\r,\r\n, ,\u00A0,\uFEFF,\u0085,\u2028,\0,\u000B,\u001F,\u007F,\u009F,\uD7FF,\uE000,\uFFFD,\uFFFE,\uFFFF,\u{1F600}',
];

const strays = [...markup.split(' '), ...spaced.flatMap((texts) => texts.split(','))];

type Damage = (xml: string, random: Random) => string;

const placeIn = (xml: string, random: Random): number => random.int(0, xml.length);

/** A stretch of at most forty characters. */
function stretchOf(xml: string, random: Random): readonly [number, number] {
  const start = placeIn(xml, random);
  return [start, Math.min(xml.length, start + random.int(1, 40))];
}

const damages: readonly Damage[] = [
  (xml, random) => {
    const at = placeIn(xml, random);
    return xml.slice(0, at) + random.pick(strays) + xml.slice(at);
  },
  (xml, random) => {
    const at = placeIn(xml, random);
    return xml.slice(0, at) + random.pick(strays) + xml.slice(at + 1);
  },
  (xml, random) => {
    const bytes = Buffer.from(xml);
    const at = random.int(0, bytes.length - 1);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.int(0, 7));
    return bytes.toString('utf8');
  },
  (xml, random) => {
    return xml.slice(0, placeIn(xml, random));
  },
  (xml, random) => {
    const [start, end] = stretchOf(xml, random);
    return xml.slice(0, start) + xml.slice(end);
  },
  (xml, random) => {
    const [start, end] = stretchOf(xml, random);
    return xml.slice(0, end) + xml.slice(start);
  },
  (xml, random) => {
    const middle = placeIn(xml, random);
    const [, first] = stretchOf(xml.slice(0, middle), random);
    return xml.slice(first, middle) + xml.slice(0, first) + xml.slice(middle);
  },
];

/** The same part, harmed in one to three places. */
export function damageXml(xml: string, random: Random): string {
  let damaged = xml;
  for (let times = random.int(1, 3); times > 0; times--) damaged = random.pick(damages)(damaged, random);
  // A half of a pair cannot come out of any bytes.
  return damaged.replace(/\p{Surrogate}/gu, '?');
}
