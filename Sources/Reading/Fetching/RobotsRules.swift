/// What a `robots.txt` says to one program, by RFC 9309.
struct RobotsRules: Hashable, Sendable {
  /// One line of it.
  struct Rule: Hashable, Sendable {
    /// Whether the line says “Allow”.
    let allows: Bool
    /// Which targets it is about.
    let pattern: RobotsPattern

    /// The line as it could stand in the file.
    var line: String { "\(allows ? "Allow" : "Disallow"): \(pattern.written)" }
  }

  private let rules: [Rule]

  /// Says yes to everything.
  static let none = RobotsRules(rules: [])

  /// The most specific rule about a target, if it says no; none where the page may be fetched.
  ///
  /// The longest pattern that fits decides; of two equally long ones, `Allow`.
  func refusal(of target: String) -> Rule? {
    let path = RobotsPattern.normal(target)
    // The file itself may always be read.
    guard target != "/robots.txt" else { return nil }
    var decisive: Rule?
    for rule in rules where rule.pattern.fits(path) {
      let longest = decisive?.pattern.length ?? -1
      let isStronger = rule.pattern.length > longest
      if isStronger || (rule.pattern.length == longest && rule.allows) { decisive = rule }
    }
    return decisive?.allows == false ? decisive : nil
  }
}

extension RobotsRules {
  /// Reads the lines for a program: of all groups that name it, or else of all for `*`.
  ///
  /// - Parameter token: the program's name, of letters, hyphens and underscores.
  init(parsing bytes: [UInt8], for token: String) {
    var (own, general): ([Rule], [Rule]) = ([], [])
    var (isNamed, isOwn, isGeneral) = (false, false, false)
    // User agents that stand behind a rule start a new group; other lines part nothing.
    var isBehindRule = true
    for line in Lines(bytes) {
      guard let (key, value) = Self.field(line) else { continue }
      switch key {
      case "user-agent":
        if isBehindRule { (isOwn, isGeneral, isBehindRule) = (false, false, false) }
        let name = value.prefix { $0.isASCII && ($0.isLetter || $0 == "-" || $0 == "_") }
        isOwn = isOwn || name.lowercased() == token.lowercased()
        isGeneral = isGeneral || value == "*" || value.hasPrefix("* ")
        isNamed = isNamed || isOwn
      case "allow", "disallow":
        isBehindRule = true
        guard !value.isEmpty else { continue }
        let rule = Rule(allows: key == "allow", pattern: RobotsPattern(value))
        if isOwn { own.append(rule) }
        if isGeneral { general.append(rule) }
      default: break
      }
    }
    self.init(rules: isNamed ? own : general)
  }

  private static func field(_ line: ArraySlice<UInt8>) -> (key: String, value: String)? {
    let said = line.prefix { $0 != UInt8(ascii: "#") }
    guard let colon = said.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    return (trimmed(said[..<colon]).lowercased(), trimmed(said[(colon + 1)...]))
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes.drop { $0 <= 0x20 }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The lines of a text, whichever way they end, behind a byte order mark.
  private struct Lines: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var start: Int

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    mutating func next() -> ArraySlice<UInt8>? {
      guard start < bytes.count else { return nil }
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      defer { start = end + 1 }
      return bytes[start..<end]
    }
  }
}
