internal import Articles

/// What the walk makes of pronouns: where each stands, whom it cannot mean, and who speaks.
extension Scene {
  func pronoun(at index: Int) -> Pronoun? {
    guard
      words.flags(index).contains(.pronoun) || tokens[index].folded == "their"
        || tokens[index].folded == "its"
    else { return nil }
    let next = index + 1 < sentence.tokens.upperBound ? parts[index + 1] : nil
    return Pronoun(
      tokens[index].folded, next: next,
      read: roles.role(of: index..<index + 1, in: sentence.tokens))
  }

  mutating func meet(_ pronoun: Pronoun, at index: Int) {
    let choice: PronounChoice
    let question = PronounQuestion(pronoun, at: place(of: pronoun, at: index), referents, sentences)
    if pronoun.isReflexive {
      choice = PronounChoice(reflexive: pronoun.kind == .they ? nil : sentence.clauseSubject)
    } else {
      choice = decide(question, index, referents)
    }
    let range = tokens[index].range
    if pronoun.gender != nil {
      genderedCount += 1
      if choice.referent.flatMap({ referents.all[$0].cluster }) == nil { open.append(range) }
    }
    guard let referent = choice.referent else {
      if pronoun.role == .subject { takeSubject(nil) }
      return
    }
    mention(referent, at: index, as: pronoun.role, .pronoun)
    lastMeant[pronoun.kind] = referent
    if pronoun.role == .subject, !sentence.isQuoted, index + 1 < sentence.tokens.upperBound,
      words.flags(index + 1).contains(.speech)
    {
      speaker = (referent, sentence.number)
    }
    if let gender = pronoun.gender {
      if let cluster = referents.all[referent].cluster {
        habits.add(gender, choice.share, to: cluster)
      }
      if choice.share >= Self.clearShare { referents.note(gender, for: referent) }
    }
    if let cluster = referents.all[referent].cluster {
      tie(index..<index + 1, to: cluster, .pronoun, choice.reason + alternatives(to: choice))
    }
  }

  /// The named candidates that were likeliest after the one chosen: ` · Ben Oduya 12 %`.
  private func alternatives(to choice: PronounChoice) -> String {
    var said = ""
    for (referent, share) in choice.others {
      guard let cluster = referents.all[referent].cluster,
        let first = clusters[cluster].members.first?.name
      else { continue }
      let name = clusters[cluster].name ?? text[names[first].range]
      said += " · \(name) \(Int((share * 100).rounded())) %"
    }
    return said
  }

  /// The share from which a pronoun shows the gender of whom it means.
  static let clearShare = 0.8

  func place(of pronoun: Pronoun, at index: Int) -> PronounQuestion.Place {
    PronounQuestion.Place(
      token: index, sentence: sentence.number, isQuoted: sentence.isQuoted,
      opensSentence: !sentence.hasSubject && pronoun.role != .subject,
      clauseSubject: sentence.clauseSubject, firstSubject: sentence.firstSubject,
      speaker: speaker?.referent,
      namedBehind: sentence.hasSubject ? nil : subjectNamed(behind: index, pronoun),
      barred: barred(for: pronoun, at: index), lastMeant: lastMeant,
      preposition: preposition(before: index))
  }

  /// Who is named behind a comma as the first subject, where the pronoun stands before it.
  func subjectNamed(behind index: Int, _ pronoun: Pronoun) -> Int? {
    var name = firstName(from: index)
    var position = index + 1
    var isBehindComma = false
    while position < min(sentence.tokens.upperBound, index + 24) {
      if name < names.count, names[name].tokens.lowerBound == position {
        let phrase = (names[name].title?.lowerBound ?? position)..<names[name].tokens.upperBound
        if isBehindComma, roles.role(of: phrase, in: sentence.tokens) == .subject {
          return clusterOf[name]
        }
        position = names[name].tokens.upperBound
        name += 1
        continue
      }
      if tokens[position].folded == "," { isBehindComma = true }
      position += 1
    }
    return nil
  }

  /// Those whom a pronoun cannot mean: its own clause names them otherwise, or they say it.
  func barred(for pronoun: Pronoun, at index: Int) -> Set<Int> {
    var barred: Set<Int> = []
    // Whoever speaks says “I”.
    if sentence.isQuoted, let speaker, sentence.number - speaker.sentence <= 1 {
      barred.insert(speaker.referent)
    }
    // `Ruiz told him`: whoever is the subject of the clause would be `himself`.
    if pronoun.role == .object, let subject = sentence.clauseSubject,
      index - referents.all[subject].last.token <= Self.besideVerb
    {
      barred.insert(subject)
    }
    guard pronoun.role == .subject else { return barred }
    barred.formUnion(spokenOfInQuotation(before: index))
    // `She chose Lowe’s birthday`: whoever is named behind `she` in its clause is somebody else.
    var position = index + 1
    var name = firstName(from: index)
    while position < min(sentence.tokens.upperBound, index + 14) {
      if Self.clauseEnds.contains(tokens[position].folded) { break }
      if name < names.count, names[name].tokens.lowerBound == position {
        barred.insert(clusterOf[name])
        position = names[name].tokens.upperBound
        name += 1
      } else {
        position += 1
      }
    }
    return barred
  }

  /// Those of whom the quotation right before a reporting pronoun speaks, `“Lowe left,” she said`:
  /// whoever speaks says “I”.
  private func spokenOfInQuotation(before index: Int) -> Set<Int> {
    guard !sentence.isQuoted, let start = quotationStart, isSpeech(index + 1), index > start,
      ["”", "\""].contains(tokens[index - 1].folded)
    else { return [] }
    return Set(referents.recent.filter { referents.all[$0].last.token > start })
  }

  /// So near before an object, a subject is that of its verb.
  private static let besideVerb = 3

  static let clauseEnds: Set<String> = [
    ",", ";", "—", "“", "”", "\"", "that", "because", "when",
  ]

  /// The person in the sentence who is the subject of a verb of speech; none in most sentences.
  func speakerNamed(from first: Int) -> Int? {
    var name = first
    while name < names.count, names[name].tokens.upperBound <= sentence.tokens.upperBound {
      defer { name += 1 }
      guard names[name].type == .person, names[name].tokens.lowerBound >= sentence.tokens.lowerBound
      else { continue }
      let start = names[name].title?.lowerBound ?? names[name].tokens.lowerBound
      let behind = verb(behind: names[name].tokens.upperBound)
      guard isSpeech(start - 1) || isSpeech(behind),
        roles.role(of: start..<names[name].tokens.upperBound, in: sentence.tokens) == .subject
      else { continue }
      // `Wilkins said Warhol was an artist`: she speaks, not he.
      if isSpeech(behind) || !isVerb(behind) { return clusterOf[name] }
    }
    return nil
  }

  func isSpeech(_ index: Int) -> Bool {
    sentence.tokens.contains(index) && words.flags(index).contains(.speech)
  }

  func isVerb(_ index: Int) -> Bool {
    sentence.tokens.contains(index) && (parts[index] == .verb || parts[index] == .auxiliary)
  }

  /// The first token from one on that is no adverb: where the verb of a subject stands.
  func verb(behind index: Int) -> Int {
    var index = index
    while sentence.tokens.contains(index), parts[index] == .adverb { index += 1 }
    return index
  }

  func firstName(from token: Int) -> Int {
    names.boundary { $0.tokens.lowerBound >= token }
  }
}
