/// The events of the demo with their guests (T2): a guest stands on the list by account and person.
extension Library {
  static let productPresentation: StaticString = """
    %rec: Event

    Name: 大客户新品推介会
    Kind: presentation
    Date: {d-96}
    Place: 云川会展中心二楼
    Note: 请了六家，来了四家，每家都留了用车情况

    %rec: Guest

    Event: {e0}
    Account: {@4}
    Contact: {#4.song}
    Invited: yes
    Came: yes
    Feedback: 行远后排安静，问能不能喷公司标
    Followed: {#4.showroom}

    Event: {e0}
    Account: {@2}
    Contact: {#2.he}
    Invited: yes
    Came: yes
    Feedback: 讲到电池质保时记得最细
    Doubt: 冬天续航掉多少

    Event: {e0}
    Account: {@10}
    Contact: {#10.gao}
    Invited: yes
    Came: yes
    Doubt: 有没有备用车

    Event: {e0}
    Account: {@16}
    Contact: {#16.ni}
    Invited: yes
    Came: yes
    Feedback: 想要一款跑短租的小车
    Followed: {#16.fair}

    Event: {e0}
    Account: {@12}
    Contact: {#12.shao}
    Invited: yes
    Came: no

    Event: {e0}
    Account: {@0}
    Contact: {#0.chen}
    Invited: yes
    Came: no
    """

  static let coldTest: StaticString = """
    %rec: Event

    Name: 冷藏车装货实测
    Kind: test_drive
    Date: {d-62}
    Place: 望川空港冷链园
    Industry: cold_chain
    Industry: logistics

    %rec: Guest

    Event: {e1}
    Account: {@3}
    Contact: {#3.niu}
    Invited: yes
    Came: yes
    Drove: 云驰 T30 冷藏
    Feedback: 零下18度稳了六小时
    Followed: {#3.cold}

    Event: {e1}
    Account: {@3}
    Contact: {#3.mao}
    Invited: yes
    Came: yes
    Drove: 云驰 T30 冷藏
    Doubt: 机组没修过，坏了找谁
    Followed: {#3.maono}

    Event: {e1}
    Account: {@15}
    Contact: {#15.zhan}
    Invited: yes
    Came: yes
    Drove: 云驰 T30
    Feedback: 烟箱装得满，尾板好用
    Followed: {#15.drive}
    """

  static let gravelTest: StaticString = """
    %rec: Event

    Name: 砂石路越野试驾
    Kind: test_drive
    Date: {w+6}
    Place: 云川北郊砂石场
    Industry: government
    Industry: law_enforcement
    Note: 两台S70，一台四驱；上午一批，下午一批

    %rec: Guest

    Event: {e2}
    Account: {@0}
    Contact: {#0.chen}
    Invited: yes

    Event: {e2}
    Account: {@0}
    Contact: {#0.zhao}
    Invited: yes

    Event: {e2}
    Account: {@7}
    Contact: {#7.qi}
    Invited: no

    Event: {e2}
    Account: {@12}
    Contact: {#12.long}
    Invited: yes
    """

  static let scenicExhibition: StaticString = """
    %rec: Event

    Name: 鹿鸣景区停车场外展
    Kind: exhibition
    Date: {d-820}
    Place: 鹿鸣湖景区停车场
    Industry: tourism

    %rec: Guest

    Event: {e3}
    Account: {@1}
    Contact: {#1.fang}
    Invited: no
    Came: yes
    Feedback: M80坐着宽，想要大行李舱
    Followed: {#1.first}
    """

  static let waterExhibition: StaticString = """
    %rec: Event

    Name: 水务大院外展
    Kind: exhibition
    Date: {w-8}
    Place: 南屏水务集团大院
    Industry: sanitation

    %rec: Guest

    Event: {e4}
    Account: {@11}
    Contact: {#11.hu}
    Invited: yes
    Came: yes
    Drove: 云驰 V60 工程版
    Feedback: 吊臂顺手，热车快
    Followed: {#11.yard}

    Event: {e4}
    Account: {@11}
    Contact: {#11.fan}
    Invited: yes
    Came: yes
    Followed: {#11.yard}

    Event: {e4}
    Account: {@11}
    Contact: {#11.bi}
    Invited: yes
    Came: yes
    Doubt: 参数和现用车对不上
    Followed: {#11.yard}

    Event: {e4}
    Account: {@14}
    Contact: {#14.lei}
    Invited: yes
    Came: no
    """

  static let truckMailing: StaticString = """
    %rec: Event

    Name: 物流车换新资料直邮
    Kind: mailing
    Date: {d-130}
    Industry: logistics
    Industry: tobacco
    Industry: cold_chain
    Note: 寄出三份，回了一份

    %rec: Guest

    Event: {e5}
    Account: {@15}
    Contact: {#15.zhan}
    Invited: yes
    Feedback: 收到信打来问尾板
    Followed: {#15.reply}

    Event: {e5}
    Account: {@3}
    Contact: {#3.lu}
    Invited: yes

    Event: {e5}
    Account: {@13}
    Contact: {#13.miao}
    Invited: yes
    """
}
