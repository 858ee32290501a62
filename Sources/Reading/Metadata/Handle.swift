/// Makes a handle that can be typed from a path: `News/Harbour Fire (1).txt` is `harbour-fire-1`.
///
/// Letters, digits and hyphens, at most 32 of them, cut between words where that is possible. Two
/// files may get the same handle; a path without a letter or digit in its name gives `article`.
package func suggestedHandle(forPath path: String) -> String {
  if path == "-" { return "stdin" }
  var name = path.split(separator: "/").last.map(String.init) ?? ""
  if let dot = name.lastIndex(of: "."), dot != name.startIndex { name.removeSubrange(dot...) }
  var words: [String] = [""]
  for scalar in name.lowercased().unicodeScalars {
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
  guard let first = words.first else { return "article" }
  var handle = String(first.prefix(longestHandle))
  for word in words.dropFirst() {
    guard handle.count + 1 + word.count <= longestHandle else { break }
    handle += "-" + word
  }
  return handle
}

private let longestHandle = 32
