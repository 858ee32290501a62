internal import Articles

/// An interview whose turns bear no names: questions and answers, a paragraph or more each.
struct Interview {
  /// What a paragraph is.
  enum Turn { case question, answer }

  /// The index of the entity that answers.
  let interviewee: Int
  private let turns: [Int: Turn]

  /// The turn of a paragraph; none before the first question.
  func turn(ofParagraph paragraph: Int) -> Turn? { turns[paragraph] }

  /// Whom a word means in a turn.
  func meant(
    by person: SpeakerPronouns.Person, in turn: Turn
  ) -> (entity: Int, reason: String)? {
    switch (turn, person) {
    case (.answer, .speaker): (interviewee, "the one interviewed, in an answer")
    case (.question, .addressee): (interviewee, "the one interviewed, in a question")
    default: nil
    }
  }

  /// So many questions make an interview; fewer do where the article says that it is one.
  private static let leastQuestions = 3
  private static let leastQuestionsOfKnown = 2

  /// Finds the turns of an interview and who is interviewed; none where the article is no interview,
  /// or where it may be about several people.
  init?(_ article: Article, entities: [Entity]) {
    let turns = Turns(article)
    guard turns.questionCount >= Self.leastQuestionsOfKnown, turns.isAnswered,
      let interviewee = Self.interviewee(of: article, entities, turns),
      interviewee.isAsked || turns.questionCount >= Self.leastQuestions && turns.isCalledInterview
    else { return nil }
    self.interviewee = interviewee.entity
    self.turns = turns.byParagraph
  }

  /// The person whom the words before the first question speak of more than of anybody else; whom
  /// they say was interviewed goes before, and of two the one in the first paragraph.
  private static func interviewee(
    of article: Article, _ entities: [Entity], _ turns: Turns
  ) -> (entity: Int, isAsked: Bool)? {
    let tokens = article[Tokens.self]
    let ranges = turns.introduction.map { tokens.range(of: $0) }
    guard !ranges.isEmpty else { return nil }
    var best: (entity: Int, isAsked: Bool, weight: Int)?
    var isTied = false
    for (index, entity) in entities.enumerated() where entity.type == .person {
      let mentions = entity.mentions.map(\.range).filter { mention in
        ranges.contains { $0.contains(mention) }
      }
      let isAsked = mentions.contains { asks(tokens.indices(in: $0).lowerBound, in: tokens) }
      let weight =
        2 * mentions.count + (isAsked ? interviewWeight : 0)
        + (mentions.contains { ranges[0].contains($0) } ? 1 : 0)
      guard weight > 0 else { continue }
      if weight == best?.weight, ranges[0].contains(entities[best!.entity].mentions[0].range) {
        // The one named first at the head of the article.
        continue
      }
      isTied = weight == best?.weight
      if weight > best?.weight ?? 0 { best = (index, isAsked, weight) }
    }
    return isTied ? nil : best.map { ($0.entity, $0.isAsked) }
  }

  /// A phrase such as `an interview with` weighs as much as so many mentions.
  private static let interviewWeight = 8

  /// Whether the words before a name say that the named person was interviewed.
  private static func asks(_ name: Int, in tokens: Tokens) -> Bool {
    let before = tokens[max(0, name - 2)..<name].map(\.folded)
    guard let last = before.last else { return false }
    if interviewVerbs.contains(last) { return true }
    return before.count == 2 && ["with", "to"].contains(last) && interviewWords.contains(before[0])
  }

  private static let interviewVerbs: Set<String> = ["interviewed", "interviews", "interviewing"]
  private static let interviewWords: Set<String> = [
    "interview", "conversation", "spoke", "speaks", "talked", "talks", "chat", "chats", "q&a",
    "questions",
  ]
}

/// The questions and answers of an article.
private struct Turns {
  private(set) var byParagraph: [Int: Interview.Turn] = [:]
  private(set) var questionCount = 0
  /// The paragraphs before the first question in which nobody says `I` or `you`.
  private(set) var introduction: [Range<Int>] = []
  /// Whether the words before the first answer call the article an interview.
  private(set) var isCalledInterview = false
  /// How many answers say `I` or `we` of the one who gives them.
  private var ownAnswers = 0

  /// Whether at least every third question has an answer in the first person.
  var isAnswered: Bool { ownAnswers * 3 >= questionCount && ownAnswers > 1 }

  init(_ article: Article) {
    let tokens = article[Tokens.self]
    for (paragraph, span) in tokens.paragraphs.enumerated() where !span.isEmpty {
      let words = Words(tokens[span])
      if words.saysInterview, ownAnswers == 0 { isCalledInterview = true }
      if words.isQuestion {
        byParagraph[paragraph] = .question
        questionCount += 1
      } else if questionCount > 0 {
        byParagraph[paragraph] = .answer
        if words.saysI { ownAnswers += 1 }
      } else if !words.saysI, !words.saysYou {
        introduction.append(span)
      }
    }
  }

  /// What the words of a paragraph show.
  private struct Words {
    var isQuestion = false
    var saysI = false
    var saysYou = false
    var saysInterview = false

    init(_ tokens: ArraySlice<Token>) {
      for token in tokens {
        switch token.folded {
        case "you", "your", "yours", "yourself": saysYou = true
        case "i", "me", "my", "we", "our", "us": saysI = true
        case "interview", "interviewed", "interviewee", "q&a", "discusses", "talks", "tells",
          "answers":
          saysInterview = true
        default: break
        }
      }
      let end = tokens.last { $0.kind != .mark || $0.folded == "?" }
      isQuestion =
        end?.folded == "?" && (saysYou || !saysI) || saysYou && !saysI && tokens.count < 60
    }
  }
}
