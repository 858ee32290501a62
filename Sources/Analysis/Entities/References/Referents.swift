/// What the walk through a text knows of the people and things it may speak of.
struct Referents {
  /// One that is named, or one spoken of by a noun alone.
  struct Referent {
    /// What it may be called.
    enum Kind { case person, maybePerson, organisation, place, people, thing }

    /// The index of the cluster of names; none for a noun that is tied to no name.
    var cluster: Int?
    var kind: Kind
    var isPlural = false
    var gender: Gender?
    /// Whether the text contradicts itself about the gender.
    var isDisputed = false
    /// What the pronouns that clearly mean it elsewhere say.
    var habit: Gender?
    /// How often its names stand in the whole article.
    var names = 0
    /// Whether a headline or the first sentence names it.
    var opensArticle = false
    var mentions = 0
    var last = Mention()
  }

  /// Where and how a referent was spoken of.
  struct Mention {
    var sentence = 0
    var token = -1
    var role = GrammaticalRole.other
    var form = Analysis.Mention.Form.name
    var isQuoted = false
    /// The folded preposition right before it.
    var preposition: String?
  }

  private(set) var all: [Referent] = []
  /// The referents spoken of lately, the last one last.
  private(set) var recent: [Int] = []
  /// A reader keeps about so many in mind; it bounds the work for a pronoun.
  private static let kept = 24

  /// Adds a referent and gives its index.
  mutating func add(_ referent: Referent) -> Int {
    all.append(referent)
    return all.count - 1
  }

  /// Notes that a referent is spoken of.
  mutating func mention(_ index: Int, _ mention: Mention) {
    all[index].last = mention
    all[index].mentions += 1
    recent.removeAll { $0 == index }
    recent.append(index)
    if recent.count > Self.kept { recent.removeFirst() }
  }

  /// Notes what the text says about a referent’s gender.
  mutating func note(_ gender: Gender, for index: Int) {
    if let known = all[index].gender, known != gender {
      all[index].isDisputed = true
    } else {
      all[index].gender = gender
    }
  }
}
