/// The references to characters in markup: `&amp;`, `&eacute;`, `&#8217;`, `&#x2019;`.
///
/// The names are those of HTML 4, which feeds use although XML knows five of them.
enum CharacterReferences {
  /// Replaces the references in some bytes by what they stand for.
  ///
  /// What is no reference, such as the `&` of a company, stays as it is. Takes linear time.
  ///
  /// - Parameter entities: the names that a document defines; what they stand for may not make
  ///   the text longer than four times what it is.
  static func decoded(_ bytes: ArraySlice<UInt8>, entities: [String: String] = [:]) -> String {
    guard bytes.contains(ampersand) else { return String(decoding: bytes, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var room = 4 * bytes.count
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      guard bytes[offset] == ampersand, let found = reference(bytes, at: offset) else {
        text.append(bytes[offset])
        offset += 1
        continue
      }
      if let words = entities[found.name], words.utf8.count <= room {
        room -= words.utf8.count
        text += words.utf8
      } else if let scalar = scalar(named: found.name), let units = UTF8.encode(scalar) {
        text += units
      } else {
        text += bytes[offset..<found.end]
      }
      offset = found.end
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether a text holds a reference that is known.
  static func areIn(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { offset in
      bytes[offset] == ampersand
        && reference(bytes[...], at: offset).flatMap { scalar(named: $0.name) } != nil
    }
  }

  /// The name between `&` and `;`, and the offset behind it; none where they are not there.
  private static func reference(
    _ bytes: ArraySlice<UInt8>, at start: Int
  ) -> (name: String, end: Int)? {
    let rest = bytes[(start + 1)...].prefix(longest)
    guard let end = rest.firstIndex(where: { !isNameByte($0) }), end > start + 1,
      rest[end] == UInt8(ascii: ";")
    else { return nil }
    return (String(decoding: rest[..<end], as: UTF8.self), end + 1)
  }

  /// The number of bytes in which a reference must end.
  private static let longest = 33

  /// The character of a name or a number such as `#8217`; none where it has none.
  private static func scalar(named name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return named[name] ?? named[name.lowercased()] }
    let digits = name.dropFirst()
    let number =
      digits.first.map { $0 == "x" || $0 == "X" } == true
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let number, number > 0 else { return nil }
    // Numbers of Windows-1252 are meant so, as the HTML standard has it.
    guard !(0x80...0x9F).contains(number) else {
      let text = Transcoding([UInt8(number)], from: .windows1252).utf8
      return String(decoding: text, as: UTF8.self).unicodeScalars.first
    }
    return Unicode.Scalar(number)
  }

  private static let ampersand = UInt8(ascii: "&")

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || (0x61...0x7A).contains(byte | 0x20)
      || byte == UInt8(ascii: "#") || "_.-".utf8.contains(byte)
  }

  private static let named: [String: Unicode.Scalar] = {
    var named: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "hellip": "…",
    ]
    for (index, name) in latin.split(separator: " ").enumerated() {
      named[String(name)] = Unicode.Scalar(UInt8(160 + index))
    }
    for pair in others.split(separator: " ") {
      let parts = pair.split(separator: "=")
      named[String(parts[0])] = UInt32(parts[1], radix: 16).flatMap { Unicode.Scalar($0) }
    }
    return named
  }()

  /// The names of U+00A0 to U+00FF in their order.
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg \
    plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest \
    Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute \
    Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml \
    Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc \
    euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash \
    ugrave uacute ucirc uuml yacute thorn yuml
    """

  private static let others = """
    OElig=152 oelig=153 Scaron=160 scaron=161 Yuml=178 fnof=192 circ=2c6 tilde=2dc Alpha=391 \
    Beta=392 Gamma=393 Delta=394 Epsilon=395 Zeta=396 Eta=397 Theta=398 Iota=399 Kappa=39a \
    Lambda=39b Mu=39c Nu=39d Xi=39e Omicron=39f Pi=3a0 Rho=3a1 Sigma=3a3 Tau=3a4 Upsilon=3a5 \
    Phi=3a6 Chi=3a7 Psi=3a8 Omega=3a9 alpha=3b1 beta=3b2 gamma=3b3 delta=3b4 epsilon=3b5 \
    zeta=3b6 eta=3b7 theta=3b8 iota=3b9 kappa=3ba lambda=3bb mu=3bc nu=3bd xi=3be omicron=3bf \
    pi=3c0 rho=3c1 sigmaf=3c2 sigma=3c3 tau=3c4 upsilon=3c5 phi=3c6 chi=3c7 psi=3c8 omega=3c9 \
    thetasym=3d1 upsih=3d2 piv=3d6 ensp=2002 emsp=2003 thinsp=2009 zwnj=200c zwj=200d lrm=200e \
    rlm=200f ndash=2013 mdash=2014 lsquo=2018 rsquo=2019 sbquo=201a ldquo=201c rdquo=201d \
    bdquo=201e dagger=2020 Dagger=2021 bull=2022 hellip=2026 permil=2030 prime=2032 Prime=2033 \
    lsaquo=2039 rsaquo=203a oline=203e frasl=2044 euro=20ac image=2111 weierp=2118 real=211c \
    trade=2122 alefsym=2135 larr=2190 uarr=2191 rarr=2192 darr=2193 harr=2194 crarr=21b5 \
    lArr=21d0 uArr=21d1 rArr=21d2 dArr=21d3 hArr=21d4 forall=2200 part=2202 exist=2203 \
    empty=2205 nabla=2207 isin=2208 notin=2209 ni=220b prod=220f sum=2211 minus=2212 \
    lowast=2217 radic=221a prop=221d infin=221e ang=2220 and=2227 or=2228 cap=2229 cup=222a \
    int=222b there4=2234 sim=223c cong=2245 asymp=2248 ne=2260 equiv=2261 le=2264 ge=2265 \
    sub=2282 sup=2283 nsub=2284 sube=2286 supe=2287 oplus=2295 otimes=2297 perp=22a5 sdot=22c5 \
    lceil=2308 rceil=2309 lfloor=230a rfloor=230b lang=2329 rang=232a loz=25ca spades=2660 \
    clubs=2663 hearts=2665 diams=2666
    """
}
