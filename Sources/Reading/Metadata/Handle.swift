/// Makes a handle that can be typed from a path: `News/Harbour Fire (1).txt` is `harbour-fire-1`.
///
/// Letters, digits and hyphens, at most 32 of them, cut between words where that is possible. Two
/// files may get the same handle; a path without a letter or digit in its name gives `article`. The
/// name of an address is the last part of its path that says more than a number, or its host.
package func suggestedHandle(forPath path: String) -> String {
  if path == "-" { return "stdin" }
  let name = isAddress(path) ? AddressName.of(path) : fileName(of: path)
  return handle(ofWords: name) ?? "article"
}

/// Makes a handle of words as they are written; none where no letter or digit is among them.
func handle(ofWords written: String) -> String? {
  var words: [String] = [""]
  for scalar in written.lowercased().unicodeScalars {
    let isKept =
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      || (scalar.properties.generalCategory == .nonspacingMark && !words[words.count - 1].isEmpty)
    if isKept {
      words[words.count - 1].unicodeScalars.append(scalar)
    } else if !["'", "’"].contains(scalar), !words[words.count - 1].isEmpty {
      words.append("")
    }
  }
  words.removeAll(where: \.isEmpty)
  guard let first = words.first else { return nil }
  var handle = String(first.prefix(longestHandle))
  for word in words.dropFirst() {
    guard handle.count + 1 + word.count <= longestHandle else { break }
    handle += "-" + word
  }
  return handle
}

private let longestHandle = 32

private func fileName(of path: String) -> String {
  var name = path.split(separator: "/").last.map(String.init) ?? ""
  if let dot = name.lastIndex(of: "."), dot != name.startIndex { name.removeSubrange(dot...) }
  return name
}

/// The name that an address gives a page.
enum AddressName {
  /// The last part of its path that says more than a number, or its host.
  static func of(_ address: String) -> String {
    let parts = address.prefix { !"?#".contains($0) }.split(separator: "/").dropFirst()
    if let name = names(parts).first(where: saysMore) { return name }
    let host = (parts.first ?? "").prefix { $0 != ":" }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : String(host)
  }

  /// The last part of its path; none where that says nothing of the page.
  static func ofPage(_ address: String) -> String? {
    guard isAddress(address) else { return nil }
    let parts = address.prefix { !"?#".contains($0) }.split(separator: "/").dropFirst()
    return names(parts).first.flatMap { saysMore($0) ? $0 : nil }
  }

  /// The parts of a path behind the host, the last first.
  private static func names(_ parts: ArraySlice<Substring>) -> [String] {
    parts.dropFirst().reversed().map { withoutEnding(percentDecoded(String($0))) }
  }

  private static func withoutEnding(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), endings.contains(name[dot...].lowercased()) else {
      return name
    }
    return String(name[..<dot])
  }

  /// Whether it is no number, no date and no name that every site has.
  private static func saysMore(_ name: String) -> Bool {
    guard !emptyNames.contains(name.lowercased()) else { return false }
    let words = name.unicodeScalars.split { !$0.properties.isAlphabetic }
    return words.contains { $0.count >= 3 || $0.contains { !$0.isASCII } }
  }

  private static let endings: Set<String> = [
    ".asp", ".aspx", ".amp", ".cfm", ".cms", ".ece", ".gz", ".htm", ".html", ".json", ".jsp",
    ".md", ".pdf", ".php", ".rss", ".shtml", ".txt", ".xhtml", ".xml",
  ]

  private static let emptyNames: Set<String> = [
    "amp", "article", "articles", "default", "home", "html", "index", "news", "print", "story",
  ]
}
