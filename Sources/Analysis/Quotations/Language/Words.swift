/// The words whose part in a clause is known beforehand.
enum Words {
  /// The parts of a word by its folded form; empty for a word that is not listed.
  static subscript(folded: String) -> WordClass { table[folded] ?? [] }

  private static let table: [String: WordClass] = {
    var table: [String: WordClass] = [:]
    table.reserveCapacity(1_000)
    for (kind, words) in lists {
      for word in words.listedWords { table[word, default: []].insert(kind) }
    }
    return table
  }()

  private static let lists: [(WordClass, String)] = [
    (.determiner, "the a an this these those each every some any all both no many most several"),
    (.determiner, "few another other such one two three four five six seven eight nine ten"),
    (.determiner, "dozens hundreds thousands half more least"),
    (.possessive, "my your his her its our their whose"),
    (.subjectPronoun, "i you he she it we they everyone everybody someone somebody nobody"),
    (.objectPronoun, "me you him her it us them himself herself itself themselves"),
    (.relative, "who which that"),
    (.preposition, "of in on at by for from with to about against among over under after before"),
    (.preposition, "during between through into onto within without near behind inside outside"),
    (.preposition, "across along around toward towards upon despite via per amid like unlike"),
    (.preposition, "than including regarding concerning following alongside ahead until since"),
    (.be, "is are was were be been being am 's 're 'm"),
    (.have, "has have had having 've 'd"),
    (.auxiliaryDo, "do does did"),
    (.future, "will shall wo 'll"),
    (.hypothetical, "would could can might may must should"),
    (.infinitive, "to"),
    (.negation, "not n't never cannot neither nor hardly"),
    (.adverb, "also then now later again once still already even just often always soon too"),
    (.adverb, "yesterday further instead perhaps rather earlier ever sometimes meanwhile"),
    (
      .adverb,
      "however therefore thus moreover nevertheless nonetheless only simply long first please"
    ),
    (.coordinator, "and but or yet"),
    (.subordinator, "that if when because although though while whilst as since whether what how"),
    (.subordinator, "why where after before until unless once so than lest whereas"),
    (.question, "whether what how why where who if when which"),
    (.finiteVerb, "went came took made got gave saw met left won lost led ran became began held"),
    (.finiteVerb, "brought kept put stood sat sent spent broke built bought fell grew knew paid"),
    (.finiteVerb, "rose spoke wrote drew drove ate flew hit hurt let set cut shut goes comes"),
    (.finiteVerb, "takes makes gets gives sees meets leaves wins loses leads runs becomes keeps"),
    (.finiteVerb, "stands remains remained seems seemed appears appeared needs needed uses helps"),
    (.finiteVerb, "helped happened began includes included carries arrived moved turned started"),
    (.finiteVerb, "stopped opened closed worked lived died wanted used tried looked walked voted"),
    (.finiteVerb, "follows followed has had does did means meant"),
    (.time, "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight"),
    (.time, "tomorrow january february march april may june july august september october"),
    (.time, "november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec."),
    (.time, "morning afternoon evening night week month year weekend day recently earlier later"),
    (.time, "last ago"),
    (.catenative, "went go goes gone going continued continues began begins proceeded came"),
    (.clitic, "'s n't 're 'm 've 'd 'll"),
    (
      .documentNoun, "report study survey poll polls statement letter filing lawsuit suit complaint"
    ),
    (
      .documentNoun, "indictment affidavit document documents memo email e-mail e-mails emails book"
    ),
    (.documentNoun, "reports studies surveys records data figures statistics analysis affidavits"),
    (.documentNoun, "filings papers paper transcript transcripts release ad law bill research"),
    (.documentNoun, "review audit website tweet census ruling note page sign article editorial"),
    (
      .documentNoun,
      "log logs leaflet contract agreement text texts chart map index advert petition"
    ),
    (.outletNoun, "times post news newspaper magazine journal herald tribune gazette chronicle"),
    (.outletNoun, "telegraph guardian observer globe daily weekly fair review press radio tv"),
    (.outletNoun, "television bbc cnn cbs nbc abc npr pbs reuters afp ap associated broadcaster"),
    (.outletNoun, "agency wire courier dispatch examiner inquirer standard mirror sun mail star"),
    (.anonymousNoun, "source sources official officials people person insider insiders aide aides"),
    (.anonymousNoun, "witness witnesses critics supporters experts analysts observers authorities"),
    (.anonymousNoun, "spokesman spokeswoman spokesperson adviser advisers advisor advisors"),
    (.anonymousNoun, "diplomat diplomats operative operatives residents neighbours neighbors"),
    (.anonymousNoun, "researchers scientists scholars economists lawyers prosecutors some many"),
    (.anonymousNoun, "others man woman colleague colleagues friend friends employee employees"),
    (.organisationNoun, "ministry department government company union agency office council"),
    (.organisationNoun, "committee commission board court police party campaign group university"),
    (.organisationNoun, "association bank firm team administration organisation organization"),
    (.organisationNoun, "foundation institute corporation inc. corp. ltd. parliament senate house"),
    (.organisationNoun, "army navy church hospital school club federation coalition panel bureau"),
    (.organisationNoun, "authority service center centre society network"),
    (.workNoun, "book novel film movie song album series show play poem painting article essay"),
    (.workNoun, "magazine programme program podcast episode documentary single memoir musical"),
    (.workNoun, "opera game videogame sitcom report column titled entitled headlined"),
    (.coining, "so-called called known dubbed nicknamed termed named labelled labeled titled"),
    (.coining, "entitled term word words phrase nickname slogan"),
    (.occasionNoun, "statement interview letter email e-mail tweet speech conference briefing"),
    (.occasionNoun, "report memo post filing release telephone phone hearing debate rally call"),
    (.occasionNoun, "message note address column article blog testimony twitter facebook event"),
    (.roleNoun, "mayor minister president senator governor director chairman chairwoman chief"),
    (.roleNoun, "secretary captain judge lawyer attorney professor doctor teacher officer leader"),
    (.roleNoun, "candidate nominee manager owner resident author analyst editor reporter player"),
    (.roleNoun, "coach commissioner sheriff bishop priest king queen prince princess mother"),
    (.roleNoun, "father brother sister wife husband son daughter expert economist scientist"),
  ]
}
