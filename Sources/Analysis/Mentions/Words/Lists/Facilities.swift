extension WordList {
  /// Well-known buildings and other places made by people.
  static let facilities = WordList(
    """
    abu ghraib,al-aqsa mosque,alcatraz,anfield,arc de triomphe,auschwitz,berlin wall,big ben
    blue house,brandenburg gate,british museum,brooklyn bridge,buchenwald,buckingham palace
    burj khalifa,camp david,camp nou,cape canaveral,capitol,carnegie hall,chernobyl
    chrysler building,church of the holy sepulchre,colosseum,dachau,disney world,disneyland
    dome of the rock,eiffel tower,elysée palace,empire state building,fenway park,forbidden city
    fort bragg,fort hood,fort knox,gatwick,golden gate bridge,great wall,great wall of china
    guggenheim,heathrow,heathrow airport,hoover dam,houses of parliament
    international space station,jfk airport,kennedy space center,kensington palace,lax
    lincoln center,london bridge,louvre,madison square garden,metropolitan museum of art
    mount rushmore,museum of modern art,national gallery,notre-dame,number 10,o'hare,old trafford
    oval office,palace of westminster,petronas towers,reichstag,rockefeller center,rose garden
    royal albert hall,sistine chapel,st. paul's cathedral,st. peter's basilica,statue of liberty
    supermax,sydney opera house,taj mahal,tate modern,temple mount,three gorges dam,tower bridge
    tower of london,trump tower,twin towers,u.s. capitol,walt disney world,wembley,wembley stadium
    west wing,western wall,westminster abbey,white house,windsor castle,world trade center
    wrigley field,yankee stadium
    """)
}
