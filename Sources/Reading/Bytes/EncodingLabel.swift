extension Encoding {
  /// Finds the encoding that a header or the markup names; none where the name is unknown.
  ///
  /// The labels and what they mean are those of the Encoding Standard (WHATWG), which follows
  /// what pages mean and not what they say: `iso-8859-1` is Windows-1252 there.
  init?(label: String) {
    let key = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    guard let known = Self.labels[key] else { return nil }
    self = known
  }

  private static let labels: [String: Encoding] = {
    var labels: [String: Encoding] = [:]
    for (encoding, names) in table {
      labels[encoding.name] = encoding
      for name in names.split(separator: " ") { labels[String(name)] = encoding }
    }
    for part in 2...16 where part != 9 && part != 11 && part != 12 {
      let encoding = Encoding(
        name: "iso-8859-\(part)", codec: .iconv("ISO-8859-\(part)", isPaired: false))
      for name in ["iso-8859-\(part)", "iso8859-\(part)", "iso8859\(part)", "iso_8859-\(part)"] {
        labels[name] = encoding
      }
    }
    for page in 1250...1258 where page != 1252 && page != 1254 {
      let encoding = Encoding(name: "windows-\(page)", codec: .iconv("CP\(page)", isPaired: false))
      for name in ["windows-\(page)", "cp\(page)", "x-cp\(page)"] { labels[name] = encoding }
    }
    for (alias, name) in [
      ("latin2", 2), ("l2", 2), ("latin3", 3), ("latin4", 4), ("cyrillic", 5), ("arabic", 6),
      ("greek", 7), ("hebrew", 8), ("iso-8859-8-i", 8), ("latin6", 10), ("latin9", 15),
    ] {
      labels[alias] = labels["iso-8859-\(name)"]
    }
    return labels
  }()

  private static let table: [(Encoding, labels: String)] = [
    (.utf8, "utf8 unicode-1-1-utf-8 unicode11utf8 x-unicode20utf8"),
    (.utf16LittleEndian, "utf-16 utf16 utf16le unicode ucs-2 iso-10646-ucs-2 csunicode"),
    (.utf16BigEndian, "utf16be unicodefffe"),
    (
      .windows1252,
      """
      ascii us-ascii ansi_x3.4-1968 iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 latin1 \
      latin-1 l1 cp1252 x-cp1252 cp819 ibm819 csisolatin1 iso-ir-100 ansi 8bit 646
      """
    ),
    (single("windows-1254", "CP1254"), "cp1254 x-cp1254 iso-8859-9 iso8859-9 iso_8859-9 latin5 l5"),
    (single("windows-874", "WINDOWS-874"), "tis-620 dos-874 iso-8859-11 iso8859-11 cp874"),
    (single("koi8-r", "KOI8-R"), "koi koi8 koi8_r cskoi8r"),
    (single("koi8-u", "KOI8-U"), "koi8-ru"),
    (single("ibm866", "IBM866"), "866 cp866 csibm866"),
    (single("macintosh", "MACINTOSH"), "mac x-mac-roman csmacintosh"),
    (single("x-mac-cyrillic", "MAC-CYRILLIC"), "mac-cyrillic x-mac-ukrainian"),
    (single("x-mac-ce", "MAC-CENTRALEUROPE"), "mac-centraleurope"),
    (single("ibm852", "IBM852"), "cp852"),
    (single("ibm855", "IBM855"), "cp855"),
    (single("ibm865", "IBM865"), "cp865"),
    (single("viscii", "VISCII"), ""),
    (Encoding(name: "x-user-defined", codec: .userDefined), ""),
    (
      double("gbk", "GB18030"),
      "gb2312 gb_2312 gb_2312-80 chinese csgb2312 x-gbk cp936 ms936 windows-936 euc-cn hz-gb-2312"
    ),
    (double("gb18030", "GB18030"), ""),
    (double("big5", "BIG5-HKSCS"), "big5-hkscs x-x-big5 cn-big5 csbig5 cp950"),
    (double("euc-tw", "EUC-TW"), ""),
    (double("euc-jp", "EUC-JP-MS"), "x-euc-jp x-euc eucjp cseucpkdfmtjapanese"),
    (
      double("shift_jis", "CP932"),
      "shift-jis sjis ms_kanji ms932 x-sjis windows-31j cp932 csshiftjis"
    ),
    (
      double("euc-kr", "UHC"),
      "cp949 uhc ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean windows-949 cseuckr"
    ),
    (single("iso-2022-jp", "ISO-2022-JP"), "csiso2022jp"),
    (single("iso-2022-kr", "ISO-2022-KR"), "csiso2022kr"),
    (single("iso-2022-cn", "ISO-2022-CN"), ""),
    (single("utf-7", "UTF-7"), "unicode-1-1-utf-7"),
  ]

  private static func single(_ name: String, _ iconv: String) -> Encoding {
    Encoding(name: name, codec: .iconv(iconv, isPaired: false))
  }

  private static func double(_ name: String, _ iconv: String) -> Encoding {
    Encoding(name: name, codec: .iconv(iconv, isPaired: true))
  }
}
