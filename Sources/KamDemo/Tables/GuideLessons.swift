/// The guided morning: six customers in the order of the method, each with what to do there. Texts may name days,
/// as stories do.
extension Library {
  static let guideLessons: StaticString = """
    %rec: Lesson

    Account: {@0}
    Zh: 一、八点半，先办谁：欠着的先还
    En: 1. Half past eight, whom first: a promise overdue

    Account: {@0}
    Zh: 答应的配置表拖了十来天，所以它排最前。到联系卡看“为何在前”、承诺和“要问”
    En: The trim list promised is days late, so this one is on top. In the card: why first, promises, what to ask
    Keys: Tab
    Done: pane.next

    Account: {@0}
    Zh: 出门前看一页简报：谁欠谁什么、还缺什么、聊什么
    En: One page before you go: who owes what, what is missing, what to talk about
    Keys: b
    Done: brief

    Account: {@0}
    Zh: 谁拍板还不清楚，陈队又嫌底盘软。约他谈，问题已按缺的信息挑好。输入：周五下午3点 陈立
    En: Who decides is unknown, and Chen doubts the chassis. Plan a visit; its questions come from what is missing. Type: Fri 3pm 陈立
    Keys: v
    Done: Visit

    Account: {@0}
    Zh: 配置表发出去了，一句话记下，连下一步。输入：刚微信王主任 配置表已发 -> 周一问看了没有
    En: The list is on its way: one sentence, with the next step. Type: just messaged 王主任: list sent -> Mon ask whether he read it
    Keys: ;
    Done: Log

    Account: {@5}
    Zh: 二、九点，打一个冷掉的电话
    En: 2. Nine, a call that has gone cold

    Account: {@5}
    Zh: 一个多月没联系，下一步也没有。打给何主任，他又说明年再看：怎么答
    En: Silent for weeks, no next step. He says next year again: see what to answer
    Keys: p
    Done: phone

    Account: {@5}
    Zh: 在应答页按 9 选一条照着说，再记他怎么回；约成了用 Tab 勾上。输入：刚电话何主任 明年暑假前不换
    En: On that page 9 takes an answer; then note what he said, Tab if he agreed to meet. Type: 刚电话何主任 明年暑假前不换
    Keys: p 9
    Done: Log

    Account: {@5}
    Zh: 没约成也要有下一步。输入：下周二 送校车目录
    En: No appointment, but a next step. Type: next Tue bring the school bus catalogue
    Keys: .
    Done: Step

    Account: {@11}
    Zh: 三、九点半，看清谁说了算
    En: 3. Half past nine, who has the say

    Account: {@11}
    Zh: 按两次到决策群体图：谁是教练，谁反对，哪格没人，怎么走到拍板的人
    En: Twice, to the decision group: the coach, the opponent, empty cells, the way to who decides
    Keys: Tab Tab
    Done: pane.next

    Account: {@11}
    Zh: 外展那天胡班长试过吊臂，他也算一票。输入：胡师傅 使用者 +
    En: The foreman tried the crane at our exhibition: give him a seat. Type: 胡师傅 使用者 +
    Keys: m
    Done: Seat

    Account: {@11}
    Zh: 设备部给的参数是单方写的，逐条看，哪条在替磐石说话
    En: Their technical office wrote its own requirements: read them item by item
    Keys: N
    Done: needs

    Account: {@3}
    Zh: 四、十点，标书三天后截止
    En: 4. Ten, a bid due in three days

    Account: {@3}
    Zh: 日程一页看全：保证金、盖章、截标、报备
    En: The agenda holds it all: bond, seal, deadline, registration
    Keys: 3
    Done: screen.agenda

    Account: {@3}
    Zh: 承诺函盖好章了：1 回客户页，Tab 到联系卡，逾期那行空格打勾
    En: The letter is sealed: back with 1, Tab to the card, Space ticks the overdue line
    Keys: 1 Tab Space
    Done: Step

    Account: {@3}
    Zh: 标书别出废标，再问一遍。输入：刚电话陆经理 问清开标顺序 -> 周四下午封标
    En: Ask once more, a slip voids the bid. Type: just called 陆经理: order of opening is clear -> Thu afternoon seal the bid
    Keys: ;
    Done: Log

    Account: {@2}
    Zh: 五、十点半，进门谈价
    En: 5. Half past ten, at the price table

    Account: {@2}
    Zh: 先看桌上这一版报价：单价、含什么、到哪天有效
    En: The quotation on the table first: price, what it includes, how long it holds
    Keys: q
    Done: quote

    Account: {@2}
    Zh: 按三次 Tab 到拜访清单，往下选，带齐的、问到的空格打勾
    En: Three Tabs to the visit, down, Space ticks what is packed and what was asked
    Keys: Tab ↓ Space
    Done: VisitItem

    Account: {@2}
    Zh: 谈完当场关掉，没有下一步关不了。输入：付款分四期 邱丽华+ -> 周五10点送合同草稿
    En: Close it at once; without a next step it stays open. Type: paid in four parts 邱丽华+ -> Fri 10:00 bring the draft contract
    Keys: c
    Done: Visit

    Account: {@1}
    Zh: 六、十一点半，签完不算完
    En: 6. Half past eleven, signed is not the end

    Account: {@1}
    Zh: 尾款到账了：Tab 到联系卡，“付清一成尾款”那行空格打勾；后面还有回访、返利申报、首保
    En: The balance came in: Tab to the card, Space on that promise; still to come: follow-up, rebate, first service
    Keys: Tab ↓ Space
    Done: Promise

    Account: {@1}
    Zh: 车交了，返利还没报，过期作废：一次申报，Enter
    En: Delivered, but the rebate is not claimed and will lapse: claim it, Enter
    Keys: t c
    Done: Registration

    Account: {@1}
    Zh: 顺手做30日回访。输入：刚回访顾经理 八台都好 -> 下周三带评估师看老车
    En: The 30-day call. Type: just called 顾经理: all eight are fine -> next Wed bring the valuer for the old ones
    Keys: ;
    Done: Log

    Account: {@1}
    Zh: 医院那单就是他介绍的，关系别断。看看这位客户今天改了什么
    En: He sent us the hospital: keep it up. See what changed here today
    Keys: H
    Done: history
    """
}
