/// British and American spellings of one word, by their endings; what follows none is listed.
enum SpellingVariants {
  /// Writes a folded word as Americans spell it; any other word as it is.
  static func american(_ word: String) -> String {
    if let listed = listed[word] { return listed }
    guard word.utf8.count >= shortest else { return word }
    for (british, american) in endings where word.hasSuffix(british) {
      return word.dropLast(british.utf8.count) + american
    }
    for ending in ["led", "ling", "ler", "lers"] where word.hasSuffix("l" + ending) {
      let stem = word.dropLast(ending.utf8.count)
      // `travelled`, but not `filled`: the doubled letter follows an unstressed syllable.
      return syllables(stem) > 1 ? stem.dropLast() + ending : word
    }
    return word
  }

  /// Shorter words, such as `four` and `rise`, have no variants by their endings.
  private static let shortest = 6

  /// Endings with what Americans write, the longer ones first.
  private static let endings: [(british: String, american: String)] = [
    ("isations", "izations"), ("isation", "ization"), ("ourable", "orable"), ("oured", "ored"),
    ("ouring", "oring"), ("ourite", "orite"), ("ourites", "orites"), ("ours", "ors"), ("our", "or"),
    ("ising", "izing"), ("ised", "ized"), ("ises", "izes"), ("ise", "ize"), ("isers", "izers"),
    ("iser", "izer"), ("ysing", "yzing"), ("ysed", "yzed"), ("yse", "yze"), ("ogues", "ogs"),
    ("ogue", "og"), ("tres", "ters"), ("tre", "ter"), ("bres", "bers"), ("bre", "ber"),
  ]

  private static let listed: [String: String] = {
    var listed: [String: String] = [:]
    for pair in """
    grey gray; greys grays; defence defense; offence offense; licence license; pretence pretense;
    programme program; programmes programs; cheque check; cheques checks; tyre tire; tyres tires;
    kerb curb; plough plow; ploughs plows; aluminium aluminum; jewellery jewelry; metre meter;
    metres meters; litre liter; litres liters; kilometre kilometer; kilometres kilometers;
    mould mold; moult molt; moustache mustache; sceptic skeptic; sceptical skeptical;
    scepticism skepticism; ageing aging; judgement judgment; fulfil fulfill; enrol enroll;
    instalment installment; skilful skillful; wilful willful; towards toward; afterwards afterward;
    whilst while; amongst among; manoeuvre maneuver; manoeuvres maneuvers; paediatric pediatric;
    anaesthetic anesthetic; foetus fetus; haemorrhage hemorrhage; encyclopaedia encyclopedia;
    archaeology archeology; cosy cozy; pyjamas pajamas; storey story; storeys stories;
    artefact artifact; artefacts artifacts; draught draft; gaol jail; learnt learned;
    burnt burned; spelt spelled; dreamt dreamed; labour labor; colour color; colours colors;
    honour honor; honours honors; rumour rumor; favour favor; vapour vapor; tumour tumor;
    odour odor; armour armor; counsellor counselor; councillor councilor; traveller traveler
    """.split(separator: ";") {
      let words = pair.split(whereSeparator: \.isWhitespace).map(String.init)
      if words.count == 2 { listed[words[0]] = words[1] }
    }
    return listed
  }()

  private static func syllables(_ stem: Substring) -> Int {
    var count = 0
    var followsVowel = false
    for letter in stem.utf8 {
      let isVowel = "aeiouy".utf8.contains(letter)
      if isVowel && !followsVowel { count += 1 }
      followsVowel = isVowel
    }
    return count
  }
}
