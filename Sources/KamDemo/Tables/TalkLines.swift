/// What is said in the course of a purchase, phase by phase.
extension Library {
  /// Phase 0 first contact, 1 visits, 2 needs, 3 offer, 4 negotiation and bid, 5 signed and after; `quiet`
  /// lines are what does not end a silence. `Who` names the function or level of the person talked to;
  /// `Next` is the step agreed, `Ours` and `Theirs` what was promised, `Stance` what the talk proves.
  static let talkLines: StaticString = """
    %rec: Line

    Phase: 0
    Medium: call_out
    Who: purchasing
    Text: 第一次打给{person}，介绍了大客户政策，让先发资料
    Next: 发车型资料和大客户政策

    Phase: 0
    Medium: visit
    Who: purchasing
    Text: 扫街进的门，{person}正忙，留了名片和图册
    Next: 打电话约正式拜访

    Phase: 0
    Medium: call_in
    Who: using
    Text: {person}来电问{ours}有没有现车，要{units}台左右
    Next: 查车源回话

    Phase: 0
    Medium: wechat
    Who: purchasing
    Text: 加了{person}微信，发了公司介绍，对方回了个收到

    Phase: 0
    Medium: exhibition
    Who: technical
    Text: 在客户院里外展，{person}看了{ours}的底盘，问得细
    Next: 给{person}送技术参数

    Phase: 0
    Medium: call_out
    Who: purchasing
    Text: {person}说今年没计划，明年再看，答应留个电话
    Next: 过一阵再打给{person}

    Phase: 0
    Medium: sms
    Who: purchasing
    Text: 短信问候{person}，顺带提了置换政策

    Phase: 0
    Medium: showroom
    Who: using
    Text: {person}路过进店看车，试坐了{ours}，留了单位名称
    Next: 上门回访

    Phase: 1
    Medium: visit
    Who: purchasing
    Text: 首访{person}，对口的就是他，更新计划还在摸底
    Next: 送{ours}图册和同行案例
    Stance: neutral

    Phase: 1
    Medium: visit
    Who: using
    Text: 看了停车场，{old}台老车跑了{age}年，{person}抱怨维修
    Next: 请{person}试驾{ours}
    Stance: supporter

    Phase: 1
    Medium: visit
    Who: technical
    Text: {person}把故障记录翻给我们看，{rival}的毛病占一半
    Next: 做一份对比表
    Stance: supporter

    Phase: 1
    Medium: call_out
    Who: finance
    Text: 问{person}经费渠道，说还没到这一步，不方便讲
    Stance: neutral

    Phase: 1
    Medium: dinner
    Who: purchasing
    Text: 和{person}吃了便饭，他说这事{other}说了算
    Next: 想办法认识{other}
    Stance: supporter

    Phase: 1
    Medium: visit
    Who: using
    Text: {person}说司机用惯了{rival}，换牌子怕闹情绪
    Next: 组织司机试驾
    Stance: sceptic

    Phase: 1
    Medium: meeting
    Who: purchasing
    Text: 参加他们的后勤例会，讲了十分钟，{person}让会后留资料

    Phase: 1
    Medium: wechat
    Who: technical
    Text: {person}发来现用车清单，{old}台，最老的{age}年
    Next: 算一份更新账

    Phase: 2
    Medium: visit
    Who: purchasing
    Text: {person}确认要{units}台，预算{budget}万上下，{date}日前报上去
    Next: 出需求确认书
    Theirs: 把需求表盖章发回
    Stance: supporter

    Phase: 2
    Medium: call_out
    Who: finance
    Text: {person}说预算{budget}万，等批复，单价不能超
    Theirs: 批复下来就告诉我们
    Stance: neutral

    Phase: 2
    Medium: test_drive
    Who: using
    Text: 带{person}试驾{ours}，过坑稳，他说比{rival}强
    Next: 整理试驾反馈
    Stance: supporter

    Phase: 2
    Medium: test_drive
    Who: technical
    Text: {person}趴车底看了半天，说护板薄，要加
    Next: 问厂家加护板
    Ours: 给加装护板的报价
    Stance: sceptic

    Phase: 2
    Medium: visit
    Who: decision
    Text: 终于见到{person}，谈了二十分钟，说按程序办，不偏谁
    Next: 给{person}送一页纸的方案
    Stance: neutral

    Phase: 2
    Medium: email
    Who: purchasing
    Text: 书面需求发给{person}核对，交车时间和质保写清了
    Theirs: 核对后发回书面需求

    Phase: 2
    Medium: wechat
    Who: purchasing
    Text: {person}私下说{rival}的{rep}也在跑，报价{price}万
    Next: 摸清{rep}的底价
    Stance: champion

    Phase: 2
    Medium: visit
    Who: using
    Text: 和{person}对了用途，{units}台里一半跑远路，续航是关键
    Next: 按用途分两种配置

    Phase: 3
    Medium: visit
    Who: purchasing
    Text: 送报价，{person}看完说比{rival}贵一点，售后写得实
    Next: 问报价意见
    Ours: 补一份售后承诺函
    Stance: supporter

    Phase: 3
    Medium: wechat
    Who: purchasing
    Text: {person}催配置表，说别家的都送到了
    Next: 送配置表
    Ours: {date}日前送配置表

    Phase: 3
    Medium: call_out
    Who: finance
    Text: {person}问能不能分期，首付两成
    Next: 问厂家金融方案
    Ours: 给分期方案
    Stance: neutral

    Phase: 3
    Medium: meeting
    Who: technical
    Text: 技术交流会，{person}提了三条参数，两条我们占优
    Next: 书面答复参数
    Stance: supporter

    Phase: 3
    Medium: visit
    Who: decision
    Text: 向{person}当面汇报方案，他问了交车期，没表态
    Next: 落实交车期
    Stance: neutral

    Phase: 3
    Medium: email
    Who: purchasing
    Text: 报价第二版发给{person}，单台让了三千
    Next: 电话听{person}的反应

    Phase: 3
    Medium: dinner
    Who: using
    Text: {person}说{rep}上周请过客，让我们价格再实在些
    Stance: supporter

    Phase: 3
    Medium: call_in
    Who: technical
    Text: {person}来电核对轴距和最小转弯，怕进不了车库
    Next: 上门量车库
    Stance: sceptic

    Phase: 4
    Medium: visit
    Who: purchasing
    Text: 谈付款和交期，{person}要求验收后三十天付，质保多一年
    Next: 请示质保加一年
    Theirs: 会签后通知签约日
    Stance: supporter

    Phase: 4
    Medium: call_out
    Who: purchasing
    Text: {person}说上会了，两家留一家，就看价格
    Next: 请示最终价
    Stance: neutral

    Phase: 4
    Medium: visit
    Who: finance
    Text: {person}嫌首付高，要压到两成，否则走不了流程
    Next: 和厂家谈首付
    Stance: sceptic

    Phase: 4
    Medium: wechat
    Who: purchasing
    Text: {person}提醒标书别漏盖章，少一页就废
    Next: 标书交叉检查一遍
    Stance: champion

    Phase: 4
    Medium: meeting
    Who: decision
    Text: 最后一次谈判，{person}点头，让办手续
    Next: 准备合同文本
    Stance: supporter

    Phase: 4
    Medium: call_in
    Who: using
    Text: {person}来问能不能先借两台应急
    Next: 协调试用车
    Ours: 借两台试用车

    Phase: 4
    Medium: bid
    Track: tender
    Who: purchasing
    Text: 标书按时送到，{person}签收，三家参加

    Phase: 5
    Medium: visit
    Who: purchasing
    Text: 合同签了，{units}台{ours}，{person}要求保密单价
    Next: 下订单催排产

    Phase: 5
    Medium: delivery
    Who: using
    Text: {units}台{ours}交车，{person}逐台验收，当场培训司机
    Next: 三日回访
    Stance: supporter

    Phase: 5
    Medium: follow_up
    Who: using
    Text: 回访{person}，一台异响，已约进厂
    Next: 跟进异响车
    Ours: 异响车修好给回话

    Phase: 5
    Medium: follow_up
    Who: technical
    Text: {person}说省油，首保提醒收到了
    Stance: supporter

    Phase: 5
    Medium: call_out
    Who: finance
    Text: 催尾款，{person}说月底走账
    Next: 月底再问尾款
    Theirs: 月底付尾款
    Stance: neutral

    Phase: 5
    Medium: wechat
    Who: purchasing
    Text: 节日问候{person}，他说明年可能还要{units}台
    Next: 打听明年计划

    Phase: 5
    Medium: visit
    Who: technical
    Text: 上门帮{person}查车况，顺带看了{rival}老车
    Next: 给旧车估价

    Phase: 5
    Medium: dinner
    Who: purchasing
    Text: 老客户聚会，{person}说愿意介绍同行
    Next: 请{person}引见同行
    Stance: champion

    Phase: quiet
    Medium: intel
    Text: 听说{rival}的{rep}也在跑这家，报价{price}万

    Phase: quiet
    Medium: intel
    Text: 官网公示了车辆更新意向，大概{units}台

    Phase: quiet
    Medium: intel
    Text: 修理厂老板说他们{old}台老车常来修，{age}年了

    Phase: quiet
    Medium: intel
    Text: 同行说他们和{rival}的合同快到期

    Phase: quiet
    Medium: intel
    Text: 报上登了他们的新闻，今年要扩大规模

    Phase: quiet
    Medium: missed
    Who: purchasing
    Text: 打给{person}，没人接

    Phase: quiet
    Medium: missed
    Who: purchasing
    Text: {person}占线，改天再打

    Phase: quiet
    Medium: missed
    Who: using
    Text: 总机转{person}，说在开会

    Phase: quiet
    Medium: note
    Text: 查了公开信息，采购{budget}万以内自己定

    Phase: quiet
    Medium: note
    Text: 整理了同行业案例，准备下次带去

    Phase: quiet
    Medium: note
    Text: 资料备齐，等合适的人引见

    Phase: quiet
    Medium: note
    Text: 分管领导可能要换，先看看
    """
}
