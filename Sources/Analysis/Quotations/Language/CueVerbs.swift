/// The verbs that attribute, with the frames they take.
enum CueVerbs {
  /// The cue that a folded word form can be.
  static subscript(folded: String) -> CueForm? { table[folded] }

  /// A row of verbs that behave alike; `word+particle` for `called for`.
  private struct Row {
    var family: CueVerb.Family
    var frames: CueVerb.Frames
    var verbs: String
  }

  private static let rows: [Row] = [
    Row(
      family: .speech, frames: [.quotation, .bareClause, .thatClause],
      verbs: """
        say add claim insist argue warn contend allege assert maintain concede acknowledge admit
        complain boast predict reckon note quip joke declare reiterate swear stress explain
        point+out go+on
        """),
    Row(
      family: .speech, frames: [.quotation, .bareClause, .thatClause, .object],
      verbs: "announce report suggest deny confirm recall write tweet state mention"),
    Row(
      family: .speech, frames: [.quotation, .thatClause, .object],
      verbs: """
        emphasize emphasise observe remark conclude reveal disclose testify affirm proclaim
        lament bemoan caution underline underscore recount repeat echo
        """),
    Row(
      family: .speech, frames: [.quotation, .thatClause],
      verbs: """
        reply respond comment counter retort shout yell whisper cry exclaim mutter murmur
        scoff sneer snap muse opine post agree speculate theorize hint imply signal marvel
        gush object protest interject fire+back chime+in
        """),
    Row(
      family: .speech, frames: [.quotation], verbs: "begin continue read recite chant scream sing"),
    Row(
      family: .speech, frames: [.quotation, .bareClause, .thatClause, .addressee],
      verbs: "tell inform assure remind advise"),
    Row(
      family: .speech, frames: [.quotation, .thatClause, .addressee, .infinitive],
      verbs: "ask urge beg implore"),
    Row(
      family: .speech, frames: [.quotation, .bareClause, .thatClause, .infinitive],
      verbs: "vow pledge promise"),
    Row(
      family: .speech, frames: [.quotation, .thatClause, .infinitive, .object],
      verbs: "demand threaten propose recommend call+for call+on"),
    Row(
      family: .act, frames: [.object, .thatClause],
      verbs: """
        criticize criticise condemn praise blame accuse denounce blast slam mock ridicule dismiss
        decry deride applaud hail thank describe call characterize characterise label liken dub
        discuss cite highlight tout outline reference defend question refute dispute rebuke
        lambaste chide scold portray downplay challenge invoke deplore apologize+for point+to
        refer+to speak+of talk+about speak+about complain+about boast+of warn+of warn+against
        joke+about insist+on hint+at allude+to attack mean+by
        """),
    Row(
      family: .belief, frames: [.bareClause, .thatClause, .infinitive],
      verbs: "hope expect wish"),
    Row(
      family: .belief, frames: [.bareClause, .thatClause],
      verbs: """
        believe think feel fear doubt suspect assume worry wonder know understand realize realise
        imagine figure guess
        """),
    Row(
      family: .belief, frames: [.thatClause, .infinitive], verbs: "decide agree learn"),
    Row(
      family: .stance, frames: [.infinitive],
      verbs: "refuse plan decline intend offer vote want"),
    Row(
      family: .stance, frames: [.object],
      verbs: """
        endorse support oppose reject want favor favour embrace welcome back consider regard view
        blast+off disagree+with agree+with worry+about know+about believe+in
        """),
    Row(
      family: .evidence, frames: [.thatClause, .bareClause, .object],
      verbs: "show find indicate demonstrate estimate project forecast"),
  ]

  /// Past tenses and participles that do not end in `-ed`, by lemma.
  private static let irregular: [String: (past: String, participle: String)] = [
    "say": ("said", "said"), "tell": ("told", "told"), "write": ("wrote", "written"),
    "think": ("thought", "thought"), "feel": ("felt", "felt"), "know": ("knew", "known"),
    "understand": ("understood", "understood"), "show": ("showed", "shown"),
    "find": ("found", "found"), "swear": ("swore", "sworn"), "begin": ("began", "begun"),
    "speak": ("spoke", "spoken"), "go": ("went", "gone"), "mean": ("meant", "meant"),
    "forecast": ("forecast", "forecast"), "read": ("read", "read"), "beg": ("begged", "begged"),
    "slam": ("slammed", "slammed"), "quip": ("quipped", "quipped"), "dub": ("dubbed", "dubbed"),
    "admit": ("admitted", "admitted"), "refer": ("referred", "referred"),
    "snap": ("snapped", "snapped"), "plan": ("planned", "planned"),
  ]

  /// The lemmas whose forms are nouns as well.
  private static let nouns: Set<String> = [
    "claim", "report", "note", "state", "comment", "question", "demand", "promise", "pledge",
    "estimate", "project", "forecast", "plan", "hope", "fear", "doubt", "call", "cry", "post",
    "view", "support", "challenge", "label", "reference", "highlight", "show", "boast", "joke",
    "vow", "want", "offer", "vote", "order", "attack", "blame", "praise", "tweet", "figure",
    "wish", "worry", "remark", "counter", "object", "signal", "echo", "shout", "reply", "back",
    "stress", "find", "wonder", "protest", "dispute", "outline", "guess", "hint", "point", "talk",
  ]

  private static let table: [String: CueForm] = {
    var table: [String: CueForm] = [:]
    table.reserveCapacity(1_500)
    for row in rows {
      for written in row.verbs.listedWords {
        let parts = written.utf8.split(separator: UInt8(ascii: "+")).map { String(Substring($0)) }
        let verb = CueVerb(
          lemma: parts[0], family: row.family, frames: row.frames,
          particle: parts.count > 1 ? parts[1] : nil)
        for (form, word) in forms(of: parts[0]) {
          add(verb, form, word, to: &table)
        }
      }
    }
    return table
  }()

  /// A verb in two rows takes the frames of both; the earlier row names its family.
  private static func add(
    _ verb: CueVerb, _ form: CueForm.Form, _ word: String, to table: inout [String: CueForm]
  ) {
    var entry = table[word] ?? CueForm(form: form, isAlsoNoun: false)
    if form != .past, form != .participle, nouns.contains(verb.lemma) { entry.isAlsoNoun = true }
    if verb.particle != nil {
      entry.phrasal.append(verb)
    } else if let known = entry.plain {
      entry.plain?.frames = known.frames.union(verb.frames)
    } else {
      entry.plain = verb
    }
    table[word] = entry
  }

  private static func forms(of lemma: String) -> [(CueForm.Form, String)] {
    let past = irregular[lemma]?.past ?? regularPast(lemma)
    var forms: [(CueForm.Form, String)] = [
      (.base, lemma), (.third, third(lemma)), (.past, past), (.gerund, gerund(lemma)),
    ]
    if let participle = irregular[lemma]?.participle, participle != past {
      forms.append((.participle, participle))
    }
    return forms.filter { $0.0 == .base || $0.1 != lemma }
  }

  private static func endsInConsonantY(_ lemma: String) -> Bool {
    lemma.hasSuffix("y") && !["ay", "ey", "oy", "uy"].contains { lemma.hasSuffix($0) }
  }

  private static func third(_ lemma: String) -> String {
    if endsInConsonantY(lemma) { return lemma.dropLast() + "ies" }
    if ["s", "sh", "ch", "x", "go"].contains(where: { lemma.hasSuffix($0) }) {
      return lemma + "es"
    }
    return lemma + "s"
  }

  private static func regularPast(_ lemma: String) -> String {
    if endsInConsonantY(lemma) { return lemma.dropLast() + "ied" }
    return lemma.hasSuffix("e") ? lemma + "d" : lemma + "ed"
  }

  private static func gerund(_ lemma: String) -> String {
    if ["beg", "slam", "quip", "dub", "admit", "refer", "snap", "plan", "begin"].contains(lemma),
      let last = lemma.last
    {
      return lemma + String(last) + "ing"
    }
    guard lemma.hasSuffix("e"), !lemma.hasSuffix("ee") else { return lemma + "ing" }
    return lemma.dropLast() + "ing"
  }
}
