/// What the names and attributes of an element say about its part on the page.
struct PageTraits: OptionSet {
  let rawValue: UInt32

  static let hidden = PageTraits(rawValue: 1 << 0)
  static let comments = PageTraits(rawValue: 1 << 1)
  static let related = PageTraits(rawValue: 1 << 2)
  static let social = PageTraits(rawValue: 1 << 3)
  static let advert = PageTraits(rawValue: 1 << 4)
  static let navigation = PageTraits(rawValue: 1 << 5)
  static let furniture = PageTraits(rawValue: 1 << 6)
  static let subscription = PageTraits(rawValue: 1 << 7)
  static let cookies = PageTraits(rawValue: 1 << 8)
  static let byline = PageTraits(rawValue: 1 << 9)
  static let bio = PageTraits(rawValue: 1 << 10)
  static let date = PageTraits(rawValue: 1 << 11)
  static let caption = PageTraits(rawValue: 1 << 12)
  static let credit = PageTraits(rawValue: 1 << 13)
  static let headline = PageTraits(rawValue: 1 << 14)
  static let dek = PageTraits(rawValue: 1 << 15)
  static let correction = PageTraits(rawValue: 1 << 16)
  static let pullQuote = PageTraits(rawValue: 1 << 17)
  /// The names that content bears: `article`, `body`, `entry`.
  static let content = PageTraits(rawValue: 1 << 18)
  /// It is marked as the text of an article: `itemprop=articleBody`.
  static let articleBody = PageTraits(rawValue: 1 << 19)
  /// Words that machines read as the author: `rel=author`, `itemprop=author`.
  static let author = PageTraits(rawValue: 1 << 22)
  static let sidebar = PageTraits(rawValue: 1 << 24)
  static let tags = PageTraits(rawValue: 1 << 25)
  static let gallery = PageTraits(rawValue: 1 << 26)

  /// Those of what is no part of an article, unless it is named as content too.
  static let unlikely: PageTraits = [
    .comments, .related, .social, .advert, .navigation, .furniture, .subscription, .cookies,
    .sidebar,
    .tags, .gallery,
  ]
  /// Those that speak against a container being the article.
  static let negative: PageTraits = [
    .comments, .related, .social, .advert, .furniture, .subscription, .cookies, .hidden, .sidebar,
    .navigation, .tags, .caption,
  ]

  /// Gathers what the words of a class or an identifier say.
  ///
  /// Words are parted by anything but letters, and by a capital behind a small letter. A name of
  /// more than four words is a heading made into an anchor, and says nothing.
  init(names bytes: UnsafeBufferPointer<UInt8>) {
    var traits: PageTraits = []
    var named: PageTraits = []
    var count = 0
    var key: UInt64 = 0
    var length = 0
    var before: (key: UInt64, isSet: Bool) = (0, false)
    func finish() {
      guard length > 0 else { return }
      if let found = PageNames.traits(of: key) { named.formUnion(found) }
      if before.isSet, let found = PageNames.traits(ofPair: before.key, key) {
        named.formUnion(found)
      }
      count += 1
      before = (key, true)
      key = 0
      length = 0
    }
    func finishName() {
      if count <= 4 { traits.formUnion(named) }
      (named, count, before.isSet) = ([], 0, false)
    }
    var wasSmall = false
    for byte in bytes {
      guard byte.isLetter else {
        finish()
        if byte <= 0x20 { finishName() }
        wasSmall = false
        continue
      }
      let isCapital = byte & 0x20 == 0
      if isCapital && wasSmall { finish() }
      key = PageNames.mix(key, byte | 0x20)
      length += 1
      wasSmall = !isCapital
    }
    finish()
    finishName()
    self = traits
  }

  init(rawValue: UInt32) { self.rawValue = rawValue }
}
