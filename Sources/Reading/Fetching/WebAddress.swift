/// An `http` or `https` address in its parts, as a request needs them.
struct WebAddress: Hashable, Sendable {
  /// The scheme in small letters.
  let scheme: String
  /// The host in small letters, with the port where it is not the scheme's own.
  let host: String
  /// The path and the query, percent-encoded where they must be; begins with a slash.
  let target: String
  /// Who asks; none where the address does not say.
  private(set) var user: String?
  /// The user's password.
  private(set) var password: String?

  /// Reads an address; what stands behind `#` is no part of what is asked for.
  ///
  /// - Throws: `badAddress`, or `otherScheme` where it is neither `http` nor `https`.
  init(parsing written: String) throws(FetchProblem) {
    guard let colon = written.firstRange(of: "://") else { throw .badAddress("no “://”") }
    scheme = written[..<colon.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else { throw .otherScheme(scheme) }
    let rest = written[colon.upperBound...].prefix { $0 != "#" }
    let end = rest.firstIndex { "/?\\".contains($0) } ?? rest.endIndex
    var authority = rest[..<end]
    var named: (user: String, password: String)?
    if let at = authority.lastIndex(of: "@") {
      named = try Self.names(in: authority[..<at])
      authority = authority[authority.index(after: at)...]
    }
    user = named?.user
    password = named?.password
    host = try Self.host(authority, scheme: scheme)
    let path = rest[end...]
    target = Self.encoded(path.hasPrefix("/") ? path : "/" + path)
  }

  /// The address as it may be shown: without user and password.
  var text: String { origin + target }
  /// The scheme, the host and the port: whose rules hold, and who may see a password.
  var origin: String { "\(scheme)://\(host)" }
  /// The last name in the path; none where it ends in a slash.
  var fileName: String? {
    let path = target.prefix { $0 != "?" }
    guard !path.hasSuffix("/") else { return nil }
    return path.split(separator: "/").last.map(String.init)
  }

  /// The same address, asked by the user of another one if both are of the same origin.
  func withUser(of other: WebAddress) -> WebAddress {
    guard origin == other.origin, user == nil else { return self }
    var address = self
    (address.user, address.password) = (other.user, other.password)
    return address
  }

  private static func names(
    in text: Substring
  ) throws(FetchProblem) -> (user: String, password: String) {
    let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let decoded = halves.map { percentDecoded(String($0)) }
    guard decoded.allSatisfy({ $0.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } }) else {
      throw .badAddress("a control character in the user's name or password")
    }
    return (decoded[0], decoded.count > 1 ? decoded[1] : "")
  }

  private static func host(
    _ authority: Substring, scheme: String
  ) throws(FetchProblem) -> String {
    let isNumeric = authority.hasPrefix("[")
    let nameEnd =
      isNumeric
      ? authority.firstIndex(of: "]").map { authority.index(after: $0) } ?? authority.endIndex
      : authority.firstIndex(of: ":") ?? authority.endIndex
    let name = authority[..<nameEnd].lowercased()
    guard !name.isEmpty else { throw .badAddress("no host") }
    let isSound = name.unicodeScalars.allSatisfy { scalar in
      !scalar.isASCII || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "-._".unicodeScalars.contains(scalar)
        || (isNumeric && "[]:".unicodeScalars.contains(scalar))
    }
    guard isSound else { throw .badAddress("no host is called “\(name)”") }
    let port = authority[nameEnd...].dropFirst()
    guard !port.isEmpty else { return name }
    guard authority[nameEnd] == ":", let number = UInt16(port) else {
      throw .badAddress("no port is called “\(port)”")
    }
    return number == (scheme == "https" ? 443 : 80) ? name : "\(name):\(number)"
  }

  /// Encodes what people paste and no request may hold: spaces, quotation marks, other scripts.
  private static func encoded(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte <= 0x20 || byte >= 0x7F || "\"<>\\^`{|}".utf8.contains(byte) {
        bytes += percentEncoded(byte)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Whether a name that was typed is a web address and no path.
package func isAddress(_ typed: String) -> Bool {
  let start = typed.prefix(8).lowercased()
  return start.hasPrefix("http://") || start == "https://"
}

/// Takes the user and the password out of an address, for everything that people see.
func withoutUser(_ address: String) -> String {
  guard let colon = address.firstRange(of: "://") else { return address }
  let authority = address[colon.upperBound...].prefix { !"/?#\\".contains($0) }
  guard let at = authority.lastIndex(of: "@") else { return address }
  return String(address[..<colon.upperBound] + address[address.index(after: at)...])
}

/// Writes a byte as `%2F`.
func percentEncoded(_ byte: UInt8) -> [UInt8] {
  let digits = Array("0123456789ABCDEF".utf8)
  return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
}

/// Reads two hexadecimal digits behind a `%` at an index; none where there are none.
func percentDecoded(_ bytes: [UInt8], at index: Int) -> UInt8? {
  guard index + 2 < bytes.count, bytes[index] == UInt8(ascii: "%") else { return nil }
  let digits = bytes[index + 1...index + 2].compactMap { digit -> UInt8? in
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x37
    case 0x61...0x66: digit - 0x57
    default: nil
    }
  }
  return digits.count == 2 ? digits[0] << 4 | digits[1] : nil
}

/// Reads a text with `%2F` in it; what is no UTF-8 then becomes replacement characters.
func percentDecoded(_ text: String) -> String {
  let bytes = Array(text.utf8)
  var (decoded, index): ([UInt8], Int) = ([], 0)
  while index < bytes.count {
    let byte = percentDecoded(bytes, at: index)
    decoded.append(byte ?? bytes[index])
    index += byte == nil ? 1 : 3
  }
  return String(decoding: decoded, as: UTF8.self)
}
