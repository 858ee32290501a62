extension WordList {
  /// Well-known texts, programmes and works of art.
  static let works = WordList(
    """
    60 minutes,american idol,bible,big brother,bill of rights,billie jean,bohemian rhapsody
    breaking bad,citizen kane,colbert report,communist manifesto,coronation street,daily show
    dancing with the stars,declaration of independence,divine comedy,doctor who,don quixote
    eastenders,family guy,game of thrones,godfather,gone with the wind,good morning america,hamlet
    harry potter,house of cards,iliad,jurassic park,king lear,koran,late show,lord of the rings
    macbeth,mad men,magna carta,meet the press,mein kampf,mona lisa,new testament,odyssey
    old testament,pulp fiction,qur'an,quran,romeo and juliet,saturday night live,seinfeld
    sesame street,simpsons,sopranos,south park,star trek,star wars,star-spangled banner
    strictly come dancing,talmud,the daily show,the star-spangled banner,the x factor,today show
    tonight show,torah,u.s. constitution,voice,war and peace,wire,x factor
    """)
}
