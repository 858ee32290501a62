extension Vocabulary {
  /// The words inside and beside the names of places, organisations, events, works and products.
  static let nameWords: [(WordFlags, String)] = [
    (
      .organisationHead,
      """
      ministry department agency bureau office council commission committee subcommittee board
      authority administration service services court tribunal parliament congress senate assembly
      legislature university college institute institution academy school seminary faculty association
      federation confederation union alliance league society club foundation fund trust charity bank
      corporation company group holdings partners industries enterprises systems technologies
      technology solutions software networks communications media entertainment studios pictures
      records music publishing publishers press news newspaper times post herald tribune gazette
      journal chronicle observer telegraph guardian courier examiner inquirer dispatch globe review
      magazine weekly daily radio television tv broadcasting party movement front brigade brigades
      army navy corps regiment battalion division squadron police militia guard guards forces command
      airlines airways motors automotive aerospace aviation electric energy petroleum oil gas power
      steel pharmaceuticals laboratories labs insurance financial securities capital investments
      exchange airline railway railways railroad railroads metro church diocese archdiocese synod orchestra symphony philharmonic
      ensemble choir ballet opera band team united fc f.c. afc cf sc rovers wanderers athletic albion
      hotspur organisation organization ngo network coalition forum congregation brotherhood order
      sisters brothers bros. bros associates consulting consultants advisers advisors staff secretariat
      chamber cabinet directorate inspectorate intelligence taskforce hospitals airlines cooperative
      co-operative syndicate cartel mafia gang registry archives treasury constabulary legion
      initiative project campaign programme program center centre think-tank stores supermarkets
      restaurants hotels resorts breweries brewing foods beverages cosmetics fashions games interactive
      giants yankees dodgers lakers bulls bears lions tigers eagles falcons hawks ravens panthers
      jaguars dolphins sharks raptors rockets spurs warriors kings knights royals rangers raiders
      chiefs vikings cowboys patriots saints pirates cardinals angels indians braves reds sox mets
      devils senators canucks flames sabres blackhawks wolves bucks pistons nuggets nets jazz cavaliers
      grizzlies hornets wildcats huskies trojans bruins longhorns bulldogs
      """
    ),
    (
      .firmSuffix,
      """
      inc inc. corp corp. ltd ltd. llc llp plc co. gmbh ag sa s.a. nv n.v. bv b.v. spa s.p.a. pty
      kg oyj asa ab limited incorporated
      """
    ),
    (
      .organisationLead,
      """
      banco banque banca radio team royal bank national international federal central union american
      democratic republican socialist communist liberal conservative christian people's united general
      standard first u.s. european african asian arab islamic world global pacific atlantic
      air club real atlético deportivo sporting dynamo spartak inter
      """
    ),
    (
      .placeHead,
      """
      river lake sea ocean bay gulf strait straits channel canal creek falls island islands isle isles
      peninsula cape coast mountain mountains mount hill hills valley desert forest plain plains
      plateau county province state district region territory prefecture parish borough township
      village town city republic kingdom empire emirates street avenue road boulevard lane drive
      highway ave ave. blvd blvd. rd. st. square plaza heights beach harbor harbour port springs grove ridge canyon basin delta
      glacier volcano peak pass reef lagoon archipelago oblast raion governorate municipality
      subcontinent continent quarter neighborhood neighbourhood
      """
    ),
    (
      .placeLead,
      """
      lake mount mt. mt cape port san santa santo são saint-denis st. st fort ft. ft los las el rio río
      new north south east west northern southern eastern western upper lower greater central puerto
      costa sierra isle gulf bay sea strait tel camp wadi ulan
      """
    ),
    (
      .facilityHead,
      """
      airport aquarium rink pavilion bridge stadium arena hospital prison jail palace castle cathedral mosque temple synagogue
      tower building museum gallery library theatre theater hotel station terminal tunnel dam park zoo
      gardens garden base barracks headquarters mall market plant reactor refinery hall house mansion
      monastery abbey chapel basilica shrine memorial monument cemetery pier lighthouse courthouse
      penitentiary embassy consulate field speedway racecourse racetrack observatory clinic gate wall
      """
    ),
    (
      .eventHead,
      """
      war wars battle revolution uprising revolt rebellion massacre olympics games cup championship
      championships tournament open marathon festival fair show expo exposition summit conference convention
      awards prize election referendum crisis disaster earthquake hurricane typhoon tsunami flood
      flood parade carnival derby series bowl crusade crusades intifada genocide holocaust treaty
      accord accords agreement protocol act amendment spring
      """
    ),
    (.eventLead, "hurricane typhoon cyclone operation tropical battle siege"),
    (
      .placeNoun,
      """
      city town village capital suburb district province region county state country nation island
      river lake mountain port neighborhood neighbourhood municipality hamlet settlement resort
      peninsula territory republic kingdom area
      """
    ),
    (
      .organisationNoun,
      """
      company firm corporation maker manufacturer retailer supplier carrier airline bank lender insurer
      group organisation organization agency newspaper magazine broadcaster network channel station
      publisher website portal startup start-up charity nonprofit party union club team band label
      studio university college school institute think-tank unit subsidiary giant rival conglomerate
      developer operator brand outlet tabloid weekly daily militia movement faction league church
      """
    ),
    (
      .workNoun,
      """
      film movie book novel memoir song single album track series sitcom show drama musical play opera
      poem painting sculpture documentary podcast programme program comedy thriller hit episode sequel
      ballad video camera soundtrack trilogy anthology essay column blog game titled entitled
      """
    ),
    (
      .productNoun,
      """
      phone smartphone tablet laptop computer console car sedan truck jet aircraft airliner plane
      helicopter missile rifle browser drug vaccine device software
      """
    ),
    (
      .firmNoun,
      """
      shares stock executives executive subsidiary employees customers factory factories plant
      headquarters board shareholders investors profits revenue sales chief lawyers officials
      spokesman spokeswoman spokesperson products software staff
      """
    ),
    (
      .possessor,
      """
      people women men children workers veterans teachers farmers writers lloyd mcdonald macy wendy
      kohl levi moody sotheby christie sainsbury domino dunkin lands king queen bishop st george john
      mary luke thomas peter paul patrick andrew james girls boys ladies actors directors lawyers
      artists players poor standard lord ford
      """
    ),
  ]
}
