/// Makes of cars that people in the trade speak of, so that a rival is known before he is on file.
enum Makes {
  static let common =
    """
    大众 丰田 本田 日产 马自达 三菱 现代 起亚 别克 雪佛兰 福特 奥迪 宝马 奔驰 沃尔沃 凯迪拉克 标致 雪铁龙 斯柯达 红旗 奔腾 吉利 长安 奇瑞
    长城 哈弗 比亚迪 荣威 名爵 传祺 东风 五菱 宝骏 江淮 江铃 福田 宇通 金龙 金旅 中通 依维柯 大通 理想 蔚来 小鹏 问界 零跑 极氪 埃安 特斯拉
    Volkswagen Toyota Honda Nissan Hyundai Kia Buick Ford Audi BMW BYD Geely Yutong Iveco Tesla
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
}
