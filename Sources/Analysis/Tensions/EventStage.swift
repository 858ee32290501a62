/// A step of a course that things take in one order only: nobody is jailed before the crime.
struct EventStage: Hashable {
  /// The course: one of the lists.
  let course: Int
  /// The place in it.
  let step: Int

  /// The step that a word stands for, by its small letters; none for most words.
  init?(_ word: String) {
    guard let known = Self.known[word] else { return nil }
    self = known
  }

  private init(course: Int, step: Int) { (self.course, self.step) = (course, step) }

  /// Whether this must come before another for one person or thing.
  ///
  /// A birth comes before all that somebody does or suffers.
  func precedes(_ other: EventStage) -> Bool {
    if self == other { return false }
    if course == Self.life { return step == 0 }
    return course == other.course && step < other.step
  }

  /// Whether it goes on for a time that begins with it: being in prison.
  var lasts: Bool { self == EventStage("prison") }

  /// The number of the course that begins with a birth.
  private static let life = 0

  /// What the step is called: `the offence`, `prison`.
  var name: String { Self.courses[course][step].name }

  private static let known: [String: EventStage] = {
    var known: [String: EventStage] = [:]
    for (course, steps) in courses.enumerated() {
      for (step, words) in steps.map(\.words).enumerated() {
        for word in words.split(separator: " ") {
          known[String(word)] = EventStage(course: course, step: step)
        }
      }
    }
    return known
  }()

  /// Each course with the names and the words of its steps.
  private static let courses: [[(name: String, words: String)]] = [
    [("the birth", "born birth"), ("the death", "died dies death")],
    [
      (
        "the offence",
        """
        offence offense offences offenses crime crimes robbery robberies murder murders killing \
        theft thefts assault rape fraud kidnapping burglary shooting stabbing murdered robbed stole \
        killed
        """
      ),
      ("the arrest", "arrest arrested detained"),
      ("the charge", "indictment indicted charge charges charged"),
      ("the trial", "trial tried"),
      ("the verdict", "convicted conviction sentenced guilty verdict"),
      (
        "prison",
        "prison jail jailed imprisoned imprisonment incarcerated incarceration bars custody"
      ),
      ("the release", "released freed pardoned paroled parole"),
    ],
    [
      (
        "the opening",
        "founded founding foundation opened opening established launched inaugurated built"
      ),
      (
        "the closing",
        "closed closure shut shuttered demolished demolition dissolved razed scrapped bankruptcy"
      ),
    ],
    [
      ("the wedding", "married marriage wedding wed"),
      ("the divorce", "divorced divorce separated"),
    ],
    [
      ("the appointment", "hired appointed appointment elected joined enlisted"),
      (
        "the departure",
        "resigned resignation fired dismissed dismissal retired retirement ousted quit"
      ),
    ],
  ]
}
