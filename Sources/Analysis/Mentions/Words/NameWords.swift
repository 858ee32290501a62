extension Vocabulary {
  /// The words inside and beside the names of places, organisations, events, works and products.
  static let nameWords: [(WordFlags, String)] = [
    (
      .firmSuffix,
      """
      inc inc. corp corp. ltd ltd. llc llp plc co. gmbh ag sa s.a. nv n.v. bv b.v. spa s.p.a. pty
      kg oyj asa ab limited incorporated
      """
    ),
    (
      .facilityHead,
      """
      airport aquarium rink pavilion bridge stadium arena hospital prison jail palace castle
      cathedral mosque temple synagogue tower museum theatre theater hotel station terminal tunnel
      dam barracks mansion monastery abbey chapel basilica shrine memorial monument cemetery pier
      lighthouse courthouse penitentiary speedway racecourse racetrack observatory
      """
    ),
    (.eventLead, "hurricane typhoon cyclone operation"),
    (
      .workNoun,
      """
      film movie book novel memoir song single album track series sitcom show drama musical play opera
      poem painting sculpture documentary podcast programme program comedy thriller hit episode sequel
      ballad video camera soundtrack trilogy anthology essay column blog game titled entitled
      """
    ),
  ]
}
