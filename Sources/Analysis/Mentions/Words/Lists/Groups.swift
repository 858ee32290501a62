extension WordList {
  /// Peoples, nationalities, religions and political camps.
  static let groups = WordList(
    """
    afghan,afghans,african,african-american,african-americans,africans,akkadian,albanian,albanians
    algerian,algerians,american,americans,andalusian,anglican,anglicans,anglo-american,anglo-saxon
    anglo-saxons,angolan,arab,arabian,arabic,arabs,argentine,argentines,argentinian,argentinians
    armenian,armenians,aryan,asian,asian-american,asian-americans,asians,assyrian,athenian
    athenians,australian,australians,austrian,austrians,azerbaijani,azeri,azeris,aztec,aztecs
    babylonian,bahamian,bahraini,balinese,bangladeshi,bangladeshis,baptist,baptists,basque,basques
    bavarian,belarusian,belarusians,belgian,belgians,bengali,bengalis,berber,berbers,bolivian
    bolshevik,bolsheviks,bosniak,bosniaks,bosnian,bosnians,brazilian,brazilians,breton,british
    briton,britons,buddhist,buddhists,bulgarian,bulgarians,burmese,byzantine,californian
    californians,calvinist,cambodian,cambodians,cameroonian,canadian,canadians,cantonese
    carthaginian,catalan,catalans,catholic,catholics,caucasian,celt,celtic,celts,chadian,chechen
    chechens,cherokee,chilean,chileans,chinese,christian,christians,colombian,colombians,communist
    communists,confucian,congolese,coptic,copts,corsican,cossack,cossacks,costa rican,croat
    croatian,croatians,croats,cuban,cuban-american,cubans,cypriot,cypriots,czech,czechs,dane,danes
    danish,democrat,democratic,democrats,druze,dutch,dutchman,east german,eastern european
    ecuadorean,ecuadorian,edwardian,egyptian,egyptians,elizabethan,emirati,english,englishman
    eritrean,estonian,estonians,ethiopian,ethiopians,etruscan,european,europeans,evangelical
    evangelicals,fascist,fijian,filipino,filipinos,finn,finnish,finns,flemish,french,frenchman
    frisian,gambian,gaul,gaullist,gauls,georgian,georgians,german,germans,ghanaian,gothic,greek
    greeks,guatemalan,gypsies,gypsy,haitian,haitians,han,hanoverian,hawaiian,hebrew,hellenistic
    hindu,hindus,hispanic,hispanics,honduran,hun,hungarian,hungarians,huns,hutu,hutus,icelander
    icelandic,igbo,inca,incas,indian,indians,indonesian,indonesians,inuit,iranian,iranians,iraqi
    iraqis,irish,irishman,islamic,islamist,islamists,israeli,israelis,israelite,israelites,italian
    italians,jamaican,jamaicans,japanese,jew,jewish,jews,jordanian,jordanians,kashmiri,kazakh
    kenyan,kenyans,korean,koreans,kosovar,kurd,kurdish,kurds,kuwaiti,kuwaitis,kyrgyz,lao,laotian
    latin american,latin americans,latina,latino,latinos,latvian,latvians,lebanese,leninist
    lib dem,liberal democrat,liberian,libyan,libyans,lithuanian,lithuanians,londoner,londoners
    lutheran,lutherans,macedon,macedonian,macedonians,malawian,malaysian,malaysians,malian,maltese
    manchu,maoist,maoists,maori,maoris,maronite,marxist,marxists,mauritanian,maya,mayan,mayans
    mennonite,methodist,methodists,mexican,mexican-american,mexicans,moldovan,mongol,mongolian
    mongols,montenegrin,moorish,mormon,mormons,moroccan,moroccans,moslem,moslems,mozambican,mughal
    muslim,muslims,namibian,native american,native americans,navajo,nazi,nazis,neapolitan,nepalese
    nepali,new yorker,new yorkers,new zealander,new zealanders,nicaraguan,nigerian,nigerians
    nordic,norman,normans,norse,north american,north korean,north koreans,norwegian,norwegians
    omani,orthodox,ottoman,ottomans,pakistani,pakistanis,palestinian,palestinians,panamanian
    paraguayan,parisian,pashtun,pashtuns,persian,persians,peruvian,peruvians,phoenician,pole,poles
    polish,polynesian,portuguese,presbyterian,presbyterians,protestant,protestants,prussian
    puerto rican,puerto ricans,punjabi,qatari,quaker,quakers,quebecois,reaganite,republican
    republicans,roma,roman,roman catholic,roman catholics,romanian,romanians,romans,russian
    russians,rwandan,rwandans,salvadoran,samoan,saudi,saudis,saxon,scandinavian,scandinavians,scot
    scots,scotsman,scottish,senegalese,serb,serbian,serbians,serbs,shi'ite,shi'ites,shia,shias
    shiite,shiites,sicilian,sikh,sikhs,sindhi,singaporean,sinhalese,slav,slavic,slavs,slovak
    slovakian,slovaks,slovene,slovenes,slovenian,somali,somalis,south african,south africans
    south american,south korean,south koreans,soviet,soviets,spaniard,spaniards,spanish,spartan
    spartans,sri lankan,sri lankans,stalinist,sudanese,sufi,sumerian,sunni,sunnis,swede,swedes
    swedish,swiss,syrian,syrians,taiwanese,tajik,tajiks,tamil,tamils,tanzanian,tatar,tatars,texan
    texans,thai,thais,thatcherite,tibetan,tibetans,tories,tory,trojan,trotskyist,trotskyite
    tunisian,tunisians,turk,turkish,turkmen,turkoman,turks,tuscan,tutsi,tutsis,ugandan,ugandans
    uighur,uighurs,ukrainian,ukrainians,uruguayan,uyghur,uyghurs,uzbek,uzbeks,vandal,vandals
    venetian,venezuelan,venezuelans,victorian,viennese,vietnamese,viking,vikings,visigoth,welsh
    welshman,west african,west german,western,whig,whigs,yemeni,yemenis,yoruba,yugoslav,zambian
    zimbabwean,zimbabweans,zionist,zionists,zulu,zulus
    """)
}
