/** Well-known authors whose names in Hangul do not follow the sounds of their letters. */
export const KNOWN_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  `세르게이레빈=Sergey Levine|크리스토퍼매닝=Christopher Manning|일리야수츠케버=Ilya Sutskever|일리야서츠케버=Ilya Sutskever
앤드류응=Andrew Ng|앤드루응=Andrew Ng|샘알트만=Sam Altman|샘올트먼=Sam Altman|안드레이카파시=Andrej Karpathy
안드레카르파티=Andrej Karpathy|위르겐슈미트후버=Jürgen Schmidhuber|제프리힌튼=Geoffrey Hinton|제프리힌턴=Geoffrey Hinton
요슈아벤지오=Yoshua Bengio|얀르쿤=Yann LeCun|얀르쾽=Yann LeCun|피터아벨=Pieter Abbeel|쿠옥르=Quoc Le|제프딘=Jeff Dean
제이슨웨이=Jason Wei|페이페이리=Fei-Fei Li|리페이페이=Fei-Fei Li|허카이밍=Kaiming He|카이밍허=Kaiming He|노암샤지어=Noam Shazeer
다리오아모데이=Dario Amodei|데미스하사비스=Demis Hassabis|오리올비니얄스=Oriol Vinyals|조르디폰스=Jordi Pons
제이슨웨스턴=Jason Weston|루크제틀모이어=Luke Zettlemoyer|그레이엄뉴빅=Graham Neubig|트레버대럴=Trevor Darrell
지텐드라말릭=Jitendra Malik|안토니오토랄바=Antonio Torralba|알렉세이에프로스=Alexei Efros|스테파노에르몬=Stefano Ermon
토마스울프=Thomas Wolf|알버트구=Albert Gu|앨버트구=Albert Gu|팀데트머스=Tim Dettmers|데이비드실버=David Silver
앤드류지서먼=Andrew Zisserman|비에른오머=Björn Ommer|로빈롬바흐=Robin Rombach|맥스테그마크=Max Tegmark|이언굿펠로=Ian Goodfellow`
    .split(/[|\n]/)
    .map((entry) => entry.split('='))
    .map(([hangul = '', latin = '']) => [hangul, [latin]] as const),
);
