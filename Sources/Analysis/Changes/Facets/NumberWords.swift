/// Numbers written as words.
enum NumberWords {
  /// What a number word is worth, in digits where that is an exact figure.
  static let values: [String: String] = {
    var values: [String: String] = [:]
    let small = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen",
    ]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]
    for (value, word) in small.enumerated() { values[word] = String(value) }
    for (place, word) in tens.enumerated() { values[word] = String((place + 2) * 10) }
    for (place, word) in ordinals.enumerated() { values[word] = "\(ordinalDigits(place + 1))" }
    for word in [
      "hundred", "hundreds", "thousand", "thousands", "million", "millions", "billion", "billions",
      "trillion", "trillions", "dozen", "dozens", "half", "quarter", "double", "triple", "twice",
      "thrice", "once", "couple", "percent", "%",
    ] {
      values[word] = word == "percent" ? "%" : word
    }
    return values
  }()

  private static func ordinalDigits(_ value: Int) -> String {
    switch value {
    case 1: "1st"
    case 2: "2nd"
    case 3: "3rd"
    default: "\(value)th"
    }
  }

  /// What a token is worth as a figure; none where it is no number.
  static func value(of token: Token) -> String? {
    switch token.kind {
    case .number: String(token.folded.filter { $0 != "," })
    case .mixed where token.folded.utf8.first.map { (0x30...0x39).contains($0) } ?? false:
      token.folded
    case .word, .symbol: values[token.folded]
    case .mixed, .mark: nil
    }
  }
}
