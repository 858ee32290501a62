extension WordList {
  /// Well-known products.
  static let products = WordList(
    """
    airpods,ak-47,alexa,android,apple tv,apple watch,aspirin,b-2,b-52,barbie,big mac,bitcoin
    black hawk,blackberry storm,botox,camaro,concorde,corvette,diet coke,dreamliner,ethereum,f-150
    f-16,f-22,f-35,fire tv,firefox,flash player,galaxy s,game boy,gmail,google earth,google glass
    google maps,hubble,hubble space telescope,hummer,humvee,imac,internet explorer,ios,ipad,iphone
    ipod,itunes,javascript,jeep,joint strike fighter,kalashnikov,kindle,kinect,land cruiser,linux
    mac mini,mac os,mac os x,macbook,macbook air,macbook pro,macos,microsoft office,microsoft word
    model 3,nintendo ds,os x,photoshop,playstation,playstation 2,playstation 3,playstation 4,prius
    prozac,ps3,ps4,scud,siri,space shuttle,tomahawk,tylenol,ubuntu,viagra,wii,wii u,windows
    windows 10,windows 7,windows 8,windows vista,windows xp,xbox,xbox 360,xbox one,zune
    """)
}
