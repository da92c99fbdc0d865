extension Item {
  /// An answer that fills the item, as one would type it.
  public func example(_ language: Language) -> String {
    let (zh, en) = examples
    return language.pick(zh, en)
  }

  private var examples: (zh: String, en: String) {
    switch self {
    case .k1: ("后勤处、财务处，车队归后勤处管", "office, finance department, motor pool under office")
    case .k2: ("传真0311-0000001，邮箱 office@example.com", "fax 0311-0000001, mail office@example.com")
    case .k3: ("车队用，办公室采购，维修厂修", "motor pool uses, office buys, workshop repairs")
    case .k4: ("张强开车，李师傅修车", "Zhang Qiang drives, Wu Fang repairs")
    case .k5: ("6台大众途观，2017年买的", "6 Ford Transit from 2018")
    case .k6: ("客运和包车，一共380人", "city buses and charter, 380 people")
    case .k7: ("明年起新车九成要电动", "from 2027 nine of ten new vans must be electric")
    case .j1: ("10台，大众途观或东风皮卡", "10 vans, Ford Transit")
    case .j2: ("山路费刹车，配件慢", "brakes wear out on the hills, parts are slow")
    case .j3: ("张厅拍板，陈队用车", "Zhang decides, Chen uses them")
    case .j4: ("1月定，4月要车", "decide in January, vehicles needed by April")
    case .j5: ("大约216万，批了", "about 2.16M, approved")
    case .j6: ("公开招标，先报办公室", "three quotes, then the general manager signs")
    case .r1: ("6台大众途观", "6 Ford Transit")
    case .r2: ("他们省油，我们空间大", "theirs is cheaper, ours is roomier")
    case .r3: ("3分", "3 of 5")
    case .r4: ("张强，报价快", "Zhang Qiang, quotes the same day")
    case .r5: ("跟王主任是同学", "plays golf with Li Na")
    }
  }
}
