import Articles

/// The language of a text, guessed from its small words or its script.
enum Language {
  /// Guesses the BCP 47 tag; none where no language is clearly ahead.
  ///
  /// Looks at the first 32 KB of the analysed zones. At least one word in ten must be a small
  /// word of the language, three of them at least, and half as many again as of the next one.
  static func guess(_ zones: [Zone], of text: Text) -> String? {
    var words = 0
    var scripts: [String: Int] = [:]
    var hits = [Int](repeating: 0, count: smallWords.count)
    var left = 32_768
    for zone in zones where zone.isAnalysed && left > 0 {
      let range = TextRange(zone.range.start, min(zone.range.end, zone.range.start + left))
      left -= range.length
      for word in text.lineWords(in: range, atMost: .max) where word.isWord {
        words += 1
        if let script = script(of: text.utf8[word.range.start..<word.range.end]) {
          scripts[script, default: 0] += 1
        }
        for (index, language) in smallWords.enumerated() where language.keys.contains(word.key) {
          hits[index] += 1
        }
      }
    }
    guard words > 0 else { return nil }
    for (script, tag) in scriptTags where (scripts[script] ?? 0) * 5 > words { return tag }
    let ranked = hits.indices.sorted { (hits[$1], $0) < (hits[$0], $1) }
    let (first, second) = (hits[ranked[0]], hits[ranked[1]])
    guard first >= 3, first * 10 >= words, first * 2 > second * 3 else { return nil }
    return smallWords[ranked[0]].tag
  }

  /// The script of a word that one language, or nearly, is written in, by its first letters.
  private static func script(of bytes: ArraySlice<UInt8>) -> String? {
    for index in bytes.indices {
      switch bytes[index] {
      case 0xE3 where index + 1 < bytes.endIndex && (0x81...0x83).contains(bytes[index + 1]):
        return "kana"
      case 0xEA...0xED: return "hangul"
      case 0xCE...0xCF: return "greek"
      case 0xD7: return "hebrew"
      default: continue
      }
    }
    return bytes.first.map { (0xE4...0xE9).contains($0) } == true ? "han" : nil
  }

  /// Kana decides before the Chinese characters that Japanese uses too.
  private static let scriptTags = [
    ("kana", "ja"), ("hangul", "ko"), ("han", "zh"), ("greek", "el"), ("hebrew", "he"),
  ]

  private static let smallWords: [(tag: String, keys: KeySet)] = [
    ("en", "the and of to is was that for with on he she it by are this from have not has his her"),
    ("de", "der die das und ist nicht ein eine mit von auf den dem zu sich für auch im des wird"),
    ("fr", "le la les et des est une un dans pour que qui sur pas du au par avec ce il elle"),
    ("es", "el la los las y que en un una es por con para del se no su al lo como más"),
    ("it", "il la di che e un una per non del con sono della dei le gli nel al da è anche"),
    ("pt", "o os as que e um uma para com não do da em no na dos das por se mais foi"),
    ("nl", "de het een en van is dat niet op te voor met zijn aan er ook bij was naar door"),
    ("sv", "och att det som en är av för på inte med den till har ett om var i"),
    ("da", "og at det som en er af for på ikke med den til har et om var i"),
    ("pl", "w i na z nie że się do jest to o jak po co przez od dla za"),
    ("cs", "a v na se že je s z do o i to pro jako za by ve po který"),
  ].map { ($0.0, Words.keys($0.1)) }
}
