extension WordList {
  /// Well-known wars, contests, prizes, festivals and upheavals.
  static let events = WordList(
    """
    academy award,academy awards,american civil war,american revolution,american revolutionary war
    arab spring,asian games,australian open,berlin film festival,black lives matter,boer war
    boston marathon,boston tea party,bretton woods conference,brexit,brit awards,burning man
    cannes film festival,chernobyl disaster,civil war,coachella,cold war,comic-con
    commonwealth games,copa américa,cricket world cup,crimean war,cultural revolution,d-day
    davis cup,diwali,eid,eid al-fitr,emmy awards,emmys,euro 2004,euro 2008,euro 2012,europa league
    eurovision,eurovision song contest,fa cup,falklands war,fifa world cup,first world war
    french open,french revolution,giro d'italia,glastonbury festival,golden globe awards
    golden globes,good friday agreement,grammy awards,grammys,grand national,grand prix
    great depression,great recession,gulf war,hanukkah,holocaust,hundred years' war
    industrial revolution,iran-contra,iranian revolution,iraq war,kentucky derby,korean war
    kristallnacht,live aid,london marathon,long march,mardi gras,masters tournament,me too
    mtv video music awards,napoleonic wars,nobel peace prize,nobel prize,october revolution
    oktoberfest,olympic games,olympics,orange revolution,oscars,pan american games
    paralympic games,paralympics,passover,persian gulf war,prague spring,pulitzer prize,ramadan
    reformation,renaissance,revolutionary war,rugby world cup,russian revolution,ryder cup
    second world war,september 11,six-day war,south by southwest,spanish civil war,stanley cup
    summer olympics,sundance,sundance film festival,super bowl,super league,tet offensive
    thirty years' war,tony awards,toronto international film festival,tour de france
    treaty of versailles,u.s. open,us open,velvet revolution,venice film festival,vietnam war
    vuelta a españa,watergate,winter olympics,woodstock,world cup,world series,world war i
    world war ii,world war one,world war two,wwi,wwii,yalta conference,yom kippur,yom kippur war
    """)
}
