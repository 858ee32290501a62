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

  /// The signs that stand before an amount of money.
  static let currencies: Set<String> = ["$", "£", "€", "¥", "₹"]

  /// What a word such as `twenty` is worth; none for any other.
  static func tens(of word: String?) -> Int? {
    word.flatMap { values[$0] }.flatMap { Int($0) }.flatMap { $0 >= 20 && $0 % 10 == 0 ? $0 : nil }
      .flatMap { value in word.flatMap { Int($0) } == nil ? value : nil }
  }

  /// What a word such as `five` is worth; none for any other.
  static func ones(of word: String?) -> Int? {
    word.flatMap { values[$0] }.flatMap { Int($0) }.flatMap { (1...9).contains($0) ? $0 : nil }
  }

  /// Short forms of scales behind a figure: `3.4bn`.
  private static let scales: [String: String] = [
    "bn": "billion", "b": "billion", "m": "million", "mn": "million", "tn": "trillion",
    "k": "thousand", "th": "th",
  ]

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
      written(token.folded)
    case .word, .symbol: values[token.folded]
    case .mixed, .mark: nil
    }
  }

  /// A figure with its scale spelled out: `3.4bn` as `3.4billion`.
  private static func written(_ folded: String) -> String {
    let figure = folded.prefix { $0.isNumber || $0 == "." || $0 == "," }
    let scale = String(folded.dropFirst(figure.count))
    return scales[scale].map { figure.filter { $0 != "," } + $0 } ?? folded
  }
}
