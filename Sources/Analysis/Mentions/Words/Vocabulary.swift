/// The small closed lists of words that rules look for, by what they may be.
enum Vocabulary {
  /// What each word of the lists may be.
  static let flags: [String: WordFlags] = {
    var flags: [String: WordFlags] = [:]
    flags.reserveCapacity(3_000)
    for (flag, words) in lists {
      for word in words.listedWords { flags[word, default: []].formUnion(flag) }
    }
    return flags
  }()

  private static let lists: [(WordFlags, String)] = textWords + personWords + nameWords

  private static let textWords: [(WordFlags, String)] = [
    (
      .function,
      """
      the a an my our their its and or but nor so yet if then than as at by for from in into of off on onto out over
      to up with without within about above across after against along among around before behind
      below beneath beside between beyond despite down during except inside like near outside past
      per since through throughout toward towards under until upon via while although though because
      whereas whether unless once is are was were be been being am has have had having do does did
      will would shall should can could may might must 's 're 've 'll 'd 'm n't not no that this
      these those there here when where why how what who whom whose which
      some any all both each every either neither many much more most few several other another such
      only just also even still too very now never ever always often soon again ago already yes
      let's according however meanwhile instead perhaps maybe indeed thus hence therefore otherwise
      ca wo ai gonna
      """
    ),
    (
      .pronoun,
      """
      i me my mine myself we us our ours ourselves you your yours yourself he him his himself she
      her hers herself it its itself they them their theirs themselves everyone everybody someone
      somebody anyone anybody nobody nothing something anything everything one ones
      """
    ),
    (
      .opener,
      """
      former late yesterday today tomorrow tonight last next earlier later recently currently
      finally first second third two three four five six seven eight nine ten new old young big top
      local many most fellow senior junior embattled veteran outgoing incoming acting ex longtime
      nearly almost about roughly only even when while after before since because although though
      despite like unlike under inside outside following including using given asked born speaking
      meet read watch see follow click dear hello hi thanks thank sorry please welcome congratulations
      good great happy best also plus maybe still well then did does is are was were has have can
      could would should will let why how what where who which if unless until yes no not never
      according ask call get go make tell take look say says here's there's it's that's what's
      """
    ),
  ]

  private static let personWords: [(WordFlags, String)] = [
    (
      .honorific,
      """
      mr mr. mrs mrs. ms ms. mx mx. miss messrs messrs. dr dr. prof prof. sir dame lord lady madame
      mme mme. monsieur mlle. rev rev. reverend fr. msgr. hon. king queen prince princess emperor
      empress tsar tsarina duke duchess baron baroness viscount sultan emir sheikh shaikh ayatollah
      pope rabbi imam mullah archbishop herr frau señor señora don doña sayyid hajji lama saint
      """
    ),
    (
      .title,
      """
      president vice-president premier chancellor minister secretary senator sen. rep. representative
      congressman congresswoman gov. governor mayor councillor councilman councilwoman councilmember
      alderman judge justice ambassador amb. envoy chief chairman chairwoman chairperson chair ceo cfo
      coo director commissioner superintendent supt. sheriff officer detective det. inspector insp.
      constable sergeant sgt. corporal cpl. private pvt. captain capt. capt major maj. colonel col.
      lieutenant lt. lt general gen. gen brigadier brig. admiral adm. adm commander cmdr. commodore
      marshal coach manager professor doctor attorney deputy leader speaker treasurer editor bishop
      cardinal pastor father sister brother mother uncle aunt comrade analyst spokesman spokeswoman
      spokesperson secretary-general undersecretary president-elect pres. prosecutor comptroller
      assemblyman assemblywoman assemblymember councilor agent midfielder striker goalkeeper defender
      quarterback pitcher guitarist singer actor actress rapper drummer author economist activist
      prime-minister mp lawmaker legislator taoiseach ombudsman principal dean provost rector
      cosmonaut astronaut skipper co-founder founder owner producer writer reporter correspondent
      columnist photographer
      """
    ),
    (
      .titlePart,
      """
      prime vice deputy chief foreign finance interior defence defense former acting attorney general
      executive senior state police assistant associate under first home health education trade justice
      treasury agriculture energy environment information oil press presidential prime supreme military
      army navy opposition majority minority house senate whip interim head national security adviser
      advisor lead managing financial operating marketing special federal district county city public
      republican democratic cabinet communications staff sergeant lance petty air vice-presidential
      lieutenant brigadier rear major field campaign party congressional legislative parliamentary
      """
    ),
    (
      .role,
      """
      spokesman spokeswoman spokesperson president minister secretary senator representative governor
      mayor judge ambassador envoy chairman chairwoman director commissioner sheriff officer detective
      inspector sergeant captain colonel general admiral commander coach manager professor doctor
      attorney lawyer deputy leader speaker editor bishop pastor priest nun monk imam rabbi analyst
      actor actress singer rapper musician guitarist drummer composer conductor dancer choreographer
      comedian comedienne entertainer writer author poet novelist playwright screenwriter journalist
      reporter correspondent columnist broadcaster anchor presenter host photographer filmmaker
      producer artist painter sculptor architect designer model player striker midfielder defender
      goalkeeper quarterback pitcher batsman bowler boxer wrestler swimmer sprinter runner cyclist
      driver golfer skater skier athlete champion teammate trainer referee scientist researcher
      physicist chemist biologist mathematician astronomer engineer historian philosopher economist
      psychologist sociologist anthropologist archaeologist linguist scholar academic lecturer student
      graduate teacher headteacher principal nurse midwife surgeon physician dentist pharmacist
      psychiatrist veterinarian farmer fisherman fisherwoman carpenter plumber electrician mechanic
      builder baker butcher chef cook waiter waitress barber hairdresser tailor shopkeeper grocer
      salesman saleswoman banker broker trader accountant consultant executive entrepreneur businessman
      businesswoman investor owner founder co-founder billionaire millionaire tycoon worker labourer
      miner sailor soldier pilot astronaut cosmonaut firefighter fireman policeman policewoman guard
      prosecutor politician lawmaker legislator congressman congresswoman councillor councilman
      councilwoman diplomat statesman activist campaigner organizer organiser protester dissident
      refugee migrant immigrant resident neighbor neighbour tenant victim survivor witness suspect
      defendant plaintiff prisoner inmate convict murderer killer gunman robber thief hacker
      terrorist militant rebel warlord dictator king queen prince princess emperor heir candidate
      nominee contender voter pensioner retiree veteran man woman boy girl teenager child baby
      gentleman lady guy person native hero heroine friend colleague partner boss assistant aide
      adviser advisor strategist pollster librarian curator collector critic blogger youtuber
      socialite heiress celebrity star legend icon pioneer inventor explorer mountaineer sailor
      virtuoso soprano tenor pianist violinist cellist bassist vocalist frontman dj
      spiritualist medium magician prophet saint pope cardinal archbishop chancellor premier
      governor-general undersecretary treasurer chief head member secretary-general
      """
    ),
    (
      .kin,
      """
      wife husband spouse widow widower father mother dad mum mom son daughter brother sister sibling
      uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter grandpa grandma
      stepfather stepmother stepson stepdaughter stepbrother stepsister half-brother half-sister
      fiancé fiancée fiance fiancee boyfriend girlfriend son-in-law daughter-in-law father-in-law
      mother-in-law brother-in-law sister-in-law twin ex-wife ex-husband parents children child
      godfather godmother
      """
    ),
    (
      .male,
      """
      mr mr. sir lord king prince emperor tsar duke baron viscount sultan emir father brother uncle
      congressman councilman alderman assemblyman spokesman businessman policeman fireman
      fisherman salesman statesman gunman frontman batsman husband widower dad son nephew grandfather
      grandson grandpa stepfather stepson stepbrother half-brother fiancé boyfriend son-in-law
      father-in-law brother-in-law ex-husband man boy gentleman guy waiter monk priest pope
      bishop cardinal archbishop imam rabbi ayatollah herr señor don monsieur fr.
      godfather
      """
    ),
    (
      .female,
      """
      mrs mrs. ms ms. miss dame lady madame mme mme. mlle. queen princess empress tsarina duchess
      baroness sister mother aunt congresswoman councilwoman assemblywoman spokeswoman chairwoman
      businesswoman policewoman saleswoman fisherwoman wife widow mum mom daughter niece grandmother
      granddaughter grandma stepmother stepdaughter stepsister half-sister fiancée girlfriend
      daughter-in-law mother-in-law sister-in-law ex-wife woman girl actress waitress nun frau señora
      doña heiress comedienne midwife soprano godmother
      """
    ),
    (
      .speech,
      """
      said says say saying told tells tell added adds asked asks replied answered insisted explained
      warned argued claimed admitted acknowledged declared announced stated noted recalled remembered
      testified tweeted wrote writes joked quipped shouted whispered yelled exclaimed complained
      concluded continued commented denied conceded confirmed predicted promised vowed pledged urged
      suggested believes thinks believed thought hopes hoped feels felt knows knew wants wanted agreed
      """
    ),
    (
      .particle,
      """
      de da do dos das di del della dello degli du des la le van von der den ten ter zu zur bin ibn
      bint al el ul ud ben abu af av y e ap
      """
    ),
    (.generation, "jr jr. sr sr. ii iii iv"),
  ]
}
