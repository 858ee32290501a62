/// Completes an address by the one of the document it stands in, as RFC 3986, section 5.2, has it.
///
/// An address that is whole stays as it is, and so does one in a document without an address.
func resolved(_ written: String, against base: String?) -> String {
  let reference = AddressParts(written)
  guard reference.scheme == nil, let base, !base.isEmpty else { return written }
  var parts = AddressParts(base)
  guard parts.scheme != nil || parts.authority != nil || base.hasPrefix("/") else { return written }
  if let authority = reference.authority {
    parts.authority = authority
    parts.path = withoutDots(reference.path)
    parts.query = reference.query
  } else if reference.path.isEmpty {
    parts.query = reference.query ?? parts.query
  } else {
    parts.path = withoutDots(
      reference.path.hasPrefix("/") ? reference.path : merged(reference.path, behind: parts))
    parts.query = reference.query
  }
  parts.fragment = reference.fragment
  return parts.text
}

/// The parts of an address as they are written.
private struct AddressParts {
  var scheme: Substring?
  var authority: Substring?
  var path: String
  var query: Substring?
  var fragment: Substring?

  init(_ written: String) {
    var rest = written[...]
    if let hash = rest.firstIndex(of: "#") {
      fragment = rest[rest.index(after: hash)...]
      rest = rest[..<hash]
    }
    if let mark = rest.firstIndex(of: "?") {
      query = rest[rest.index(after: mark)...]
      rest = rest[..<mark]
    }
    if let colon = rest.firstIndex(of: ":"), rest.first?.isLetter == true,
      rest[..<colon].utf8.allSatisfy({ isSchemeByte($0) })
    {
      scheme = rest[..<colon]
      rest = rest[rest.index(after: colon)...]
    }
    if rest.hasPrefix("//") {
      let name = rest.dropFirst(2).prefix { $0 != "/" }
      authority = name
      rest = rest[name.endIndex...]
    }
    path = String(rest)
  }

  var text: String {
    (scheme.map { $0 + ":" } ?? "") + (authority.map { "//" + $0 } ?? "") + path
      + (query.map { "?" + $0 } ?? "") + (fragment.map { "#" + $0 } ?? "")
  }
}

private func isSchemeByte(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "+-.".utf8.contains(byte)
}

private func merged(_ path: String, behind base: AddressParts) -> String {
  if base.authority != nil, base.path.isEmpty { return "/" + path }
  guard let slash = base.path.lastIndex(of: "/") else { return path }
  return base.path[...slash] + path
}

/// Takes the names `.` and `..` out of a path.
private func withoutDots(_ path: String) -> String {
  guard path.contains(".") else { return path }
  var names: [Substring] = []
  let written = path.split(separator: "/", omittingEmptySubsequences: false)
  for (index, name) in written.enumerated() {
    let isLast = index == written.count - 1
    switch name {
    case ".": if isLast { names.append("") }
    case "..":
      if names.count > 1 || names.first.map({ !$0.isEmpty }) == true { names.removeLast() }
      if isLast { names.append("") }
    default: names.append(name)
    }
  }
  return names.joined(separator: "/")
}
