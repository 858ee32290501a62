/// What the walk through a text knows of the people it may speak of.
struct Referents {
  /// One person named, or one spoken of by a noun alone.
  struct Referent {
    /// The index of the cluster of names; none for a noun that is tied to no name.
    var cluster: Int?
    var gender: Gender?
    /// Whether the text contradicts itself about the gender.
    var isDisputed = false
    var lastSentence = 0
    var lastToken = -1
    var wasSubject = false
    var mentions = 0
  }

  private(set) var all: [Referent]
  /// The referents spoken of lately, the last one last.
  private(set) var recent: [Int] = []
  /// A reader keeps about so many people in mind; it bounds the work for a pronoun.
  private static let kept = 12

  init(clusters: Int) {
    all = (0..<clusters).map { Referent(cluster: $0) }
  }

  /// Adds somebody spoken of by a noun alone.
  mutating func addNominal(gender: Gender?) -> Int {
    all.append(Referent(cluster: nil, gender: gender))
    return all.count - 1
  }

  /// Notes that a referent is spoken of.
  mutating func mention(_ index: Int, sentence: Int, token: Int, asSubject: Bool) {
    let isSameSentence = all[index].lastSentence == sentence && all[index].mentions > 0
    all[index].wasSubject = asSubject || (isSameSentence && all[index].wasSubject)
    all[index].lastSentence = sentence
    all[index].lastToken = token
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
