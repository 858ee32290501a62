/// A path with `*`, `?`, `[a-z]` in its names, or `**` for any number of folders.
struct PathPattern {
  private let root: String
  private let names: [String]

  /// Reads a pattern; none where the path holds no pattern character.
  init?(_ path: String) {
    guard path.utf8.contains(where: { "*?[".utf8.contains($0) }) else { return nil }
    root = path.hasPrefix("/") ? "/" : ""
    names = path.split(separator: "/").map(String.init)
  }

  /// Finds the files that fit, sorted by path.
  ///
  /// Hidden names never fit; a link to a folder is followed once.
  func files() -> [String] {
    var places = [root]
    for (index, name) in names.enumerated() {
      let isLast = index == names.count - 1
      if name == "**" {
        places = places.flatMap { [$0] + folders(below: $0) }
        if isLast { places = places.flatMap { children(of: $0, fitting: "*") } }
      } else if Self.isPattern(name) {
        places = places.flatMap { children(of: $0, fitting: name) }
      } else {
        places = places.map { $0 + name }
      }
      var known: Set<String> = []
      places = places.filter { place in
        guard let status = FileStatus(of: place.isEmpty ? "." : place) else { return false }
        return (isLast ? status.isFile : status.isFolder) && known.insert(place).inserted
      }
      if !isLast { places = places.map { $0.isEmpty || $0.hasSuffix("/") ? $0 : $0 + "/" } }
    }
    return places.sorted(by: Folder.bytewise)
  }

  private static func isPattern(_ name: String) -> Bool {
    name.utf8.contains { "*?[".utf8.contains($0) }
  }

  private func children(of folder: String, fitting pattern: String) -> [String] {
    (Folder.names(in: folder) ?? []).filter { Self.fits($0, pattern) }.map { folder + $0 }
  }

  /// All folders below one, each entered once.
  private func folders(below root: String) -> [String] {
    var entered: Set<[UInt64]> = []
    var waiting = [root]
    var found: [String] = []
    while let folder = waiting.popLast() {
      for name in Folder.names(in: folder) ?? [] {
        guard let status = FileStatus(of: folder + name), status.isFolder,
          entered.insert(status.identity).inserted
        else { continue }
        found.append(folder + name + "/")
        waiting.append(folder + name + "/")
      }
    }
    return found
  }

  /// Whether a name fits a pattern, in time proportional to the product of their lengths.
  static func fits(_ name: String, _ pattern: String) -> Bool {
    let name = Array(name.unicodeScalars)
    let pattern = Array(pattern.unicodeScalars)
    var (at, rule) = (0, 0)
    var lastStar: (rule: Int, at: Int)?
    while at < name.count {
      if rule < pattern.count, pattern[rule] == "*" {
        lastStar = (rule, at)
        rule += 1
      } else if let next = step(name[at], pattern, at: rule) {
        at += 1
        rule = next
      } else if let star = lastStar {
        lastStar = (star.rule, star.at + 1)
        (at, rule) = (star.at + 1, star.rule + 1)
      } else {
        return false
      }
    }
    return pattern[rule...].allSatisfy { $0 == "*" }
  }

  /// Where a pattern goes on behind the part that one character fits; none where it does not fit.
  private static func step(
    _ character: Unicode.Scalar, _ pattern: [Unicode.Scalar], at rule: Int
  ) -> Int? {
    guard rule < pattern.count else { return nil }
    guard pattern[rule] == "[", let close = pattern[(rule + 1)...].dropFirst().firstIndex(of: "]")
    else { return pattern[rule] == "?" || pattern[rule] == character ? rule + 1 : nil }
    var index = rule + 1
    let isNegated = pattern[index] == "!" || pattern[index] == "^"
    if isNegated { index += 1 }
    var isMember = false
    while index < close {
      if index + 2 < close, pattern[index + 1] == "-" {
        isMember = isMember || (pattern[index] <= character && character <= pattern[index + 2])
        index += 3
      } else {
        isMember = isMember || pattern[index] == character
        index += 1
      }
    }
    return isMember != isNegated ? close + 1 : nil
  }
}
