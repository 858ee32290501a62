import Articles

/// The names in words that a page marks as its byline, in whatever language.
enum BylineWords {
  /// Finds the names, without `By`, roles, dates and buttons; none where no name is left.
  static func names(in written: String) -> String? {
    var words = written.split(whereSeparator: \.isWhitespace).prefix(40).map(String.init)
    while let first = words.first, prefixes.contains(Self.bare(first)), words.count > 1 {
      words.removeFirst()
    }
    if let end = words.firstIndex(where: ends) {
      // `Ana Ruiz22 Dec 2016`: a date may stand right behind the name.
      let glued = words[end].contains(where: \.isNumber) ? words[end].prefix { $0.isLetter } : ""
      words = Array(words[..<end]) + (glued.count > 2 ? [String(glued)] : [])
      if words.last.map(Self.bare) == "may", words.count > 2 { words.removeLast() }
    }
    while let last = words.last, trailing.contains(Self.bare(last)) || Self.bare(last).isEmpty {
      words.removeLast()
    }
    guard !words.isEmpty, words.count <= 16, let letter = words[0].first(where: \.isLetter),
      letter.isUppercase || !letter.isCased, PersonName.isName(words.joined(separator: " "))
    else { return nil }
    let names = words.joined(separator: " ").drop { !$0.isLetter }
    let line = Text("By " + names)
    if let byline = Byline(line.range, in: line), line[byline.names].contains(" ") {
      let rest = names.dropFirst(line[byline.names].count)
      if rest.first == "," || rest.isEmpty { return line[byline.names] }
    }
    let trimmed = names.last.map { ",;:|".contains($0) } == true ? names.dropLast() : names
    return String(trimmed)
  }

  private static func ends(_ word: String) -> Bool {
    if word.contains(where: { $0.isNumber }) || word.hasPrefix("@") { return true }
    return stops.contains(bare(word)) || ["—", "–", "-", "|", "•", "·", "/", "//"].contains(word)
  }

  private static func bare(_ word: String) -> String {
    word.lowercased().filter { $0.isLetter }
  }

  private static let prefixes: Set<String> = [
    "by", "par", "por", "von", "di", "door", "av", "af", "text", "story", "words", "written",
    "posted", "published", "author", "authors", "autor", "auteur", "reported", "submitted", "",
  ]
  private static let stops: Set<String> = [
    "follow", "published", "updated", "posted", "on", "at", "in", "email", "contact", "share",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
    "nov", "dec", "view", "see", "read", "more", "all", "about", "today", "yesterday", "last",
  ]
  private static let trailing: Set<String> = ["and", "et", "y", "und", "with", "the", "for", "by"]
}
