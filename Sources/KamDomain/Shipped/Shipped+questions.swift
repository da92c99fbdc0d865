/// The question bank of a new store (N1), in both languages.
extension Shipped {
  /// A line a question: item, form, roles, levels, functions (`-`: whoever), Chinese, English.
  static let questionLines: StaticString = """
    K1 | open | - | - | - | 咱们单位有哪些部门和下属单位？用车归哪个部门管？ | Which departments and subordinate units do you have, and who is in charge of vehicles?
    K1 | closed | - | - | purchasing | 用车是办公室统一管，还是各部门自己管？ | Does the general office manage all vehicles, or does each department manage its own?
    K1 | open | - | decision | - | 后勤和用车这一块，班子里是怎么分工的？ | How is responsibility for vehicles divided among the leadership?
    K2 | open | - | - | - | 以后给您送资料，怎么联系您最方便？ | What is the best way to reach you when I have papers for you?
    K2 | closed | gatekeeper | - | purchasing | 资料寄到办公室，写您的名字收就行吗？ | May I send papers to the office under your name?
    K2 | closed | - | - | - | 您的微信就是这个手机号吗？ | Is this mobile number your WeChat, too?
    K3 | open | - | - | purchasing | 从提需求到采购、维修，分别是哪个部门负责？ | Which departments ask for vehicles, buy them, and keep them running?
    K3 | open | - | - | using | 车主要是哪几个部门在用？ | Which departments use the vehicles most?
    K3 | closed | - | - | - | 买车是办公室牵头，还是上级统一采购？ | Does your office lead the purchase, or is it done centrally above you?
    K4 | open | - | - | using | 平时是哪些师傅在开？谁负责调度？ | Who drives the vehicles, and who schedules them?
    K4 | open | - | - | technical | 保养维修由谁管？一般在哪儿做？ | Who looks after maintenance, and where is it done?
    K4 | closed | - | management | - | 车队平时由您直接管吗？ | Do you manage the fleet yourself?
    K5 | open | user | - | using | 现在一共多少台车？都是什么车型、干什么用？ | How many vehicles do you run now, which models, and for what?
    K5 | open | - | operation | technical | 哪几台车最旧、毛病最多？跑了多少公里？ | Which vehicles are the oldest and give most trouble? How far have they run?
    K5 | closed | - | management | - | 满八年的车超过一半了吗？ | Are more than half of the vehicles eight years old or more?
    K5 | closed | - | - | finance | 这批车的折旧提完了吗？ | Are these vehicles fully depreciated?
    K6 | open | - | decision | - | 今年单位的重点工作是什么？对用车有什么影响？ | What are this year's priorities, and what do they mean for your vehicles?
    K6 | open | - | - | - | 咱们主要做哪块业务？今年忙不忙？ | What is your main business, and is it a busy year?
    K6 | closed | - | - | - | 今年的业务量比去年多吗？ | Is there more business than last year?
    K7 | open | - | decision | - | 同行单位现在一般用什么车、几年一换？ | What do others in your field drive, and how often do they replace?
    K7 | open | - | management | - | 你们这个行业，用车上有什么特别的要求？ | What does your industry require of its vehicles?
    K7 | closed | - | - | - | 行业里今年对新能源车有比例要求吗？ | Is there a quota for electric vehicles in your industry this year?
    J1 | open | - | - | - | 最近有没有更新车辆的打算？想看什么车型、多少台？ | Do you plan to renew vehicles? Which models, how many?
    J1 | open | - | decision | - | 明年用车方面，您是怎么考虑的？ | What do you have in mind for vehicles next year?
    J1 | closed | - | management | purchasing | 更新计划已经报上去了吗？ | Has the plan been handed in already?
    J2 | open | user | - | using | 现在的车用着，最头疼的是什么？ | What troubles you most about the vehicles you have?
    J2 | open | decision_maker | decision | - | 这次换车，您最希望解决什么问题？ | What should the new vehicles solve first of all?
    J2 | closed | - | - | finance | 主要是想把用车费用降下来吗？ | Is it mainly about running costs?
    J2 | closed | - | - | technical | 主要是维修多、配件慢吗？ | Is it mainly repairs and slow parts?
    J3 | open | gatekeeper influencer | - | purchasing | 这件事一般要经过哪几位领导？谁的意见最重要？ | Whom does this pass through, and whose word counts most?
    J3 | open | user | - | using | 选车型的时候，使用部门的意见怎么报上去？ | How do the users make themselves heard when the model is chosen?
    J3 | closed | - | - | - | 最后是主要领导拍板，还是上会定？ | Does one leader decide in the end, or a meeting?
    J4 | open | buyer | - | purchasing | 采购大概怎么安排？什么时候定，什么时候要车？ | What is the timetable? When is it decided, when are the vehicles needed?
    J4 | closed | - | - | - | 年底前能启动吗？ | Will it start before the end of the year?
    J4 | closed | - | - | finance | 这笔钱要在年底前执行完吗？ | Must the money be spent this year?
    J5 | open | - | - | finance | 今年的更新预算大概是多少？含购置税和保险吗？ | What is the budget? Does it include tax and insurance?
    J5 | open | buyer | - | purchasing | 这批车的预算是怎么考虑的？ | How is the budget for these vehicles being planned?
    J5 | closed | - | - | finance | 预算批下来了吗？ | Has the budget been approved?
    J5 | closed | - | - | - | 这笔钱批下来了吗？ | Has the money been approved?
    J5 | closed | - | - | - | 单台价格有上限标准吗？ | Is there a price limit for one vehicle?
    J6 | open | buyer | - | purchasing | 这次走什么采购方式？要经过哪些步骤？ | Which way of purchasing will it be, and in which steps?
    J6 | closed | - | - | purchasing | 是公开招标，还是走框架协议？ | An open tender, or under a framework agreement?
    J6 | open | - | - | finance | 审批要过哪些环节？大概多长时间？ | Which approvals does it need, and how long do they take?
    R1 | open | user | - | using | 现在用得最多的是哪个牌子？当初是怎么选的？ | Which make do you use most, and how was it chosen?
    R1 | closed | - | - | - | 上一批车也是他们家的吗？ | Did the last batch come from the same supplier?
    R2 | open | - | - | technical | 跟现在用的车比，您看我们的车哪里强、哪里不如？ | Compared with what you drive now, where is ours better and where is it not?
    R2 | open | user | - | using | 两款车都开过，您更愿意开哪款？为什么？ | Having driven both, which do you prefer, and why?
    R2 | closed | - | - | finance | 油耗和维修费有数据能比一比吗？ | Do you have figures on fuel and repairs that we could compare?
    R3 | open | user | - | using | 现在用的车满意吗？哪些地方还想改进？ | Are you satisfied with the vehicles you have? What should be better?
    R3 | closed | - | - | technical | 现在这家的售后上门及时吗？ | Does the present supplier's service come in time?
    R3 | closed | - | - | - | 给现在用的车打分，1到5分您打几分？ | On a scale of one to five, what would you give the vehicles you have now?
    R4 | open | gatekeeper | - | purchasing | 除了我们，还有哪几家来谈过？是哪位来的？ | Who else has been to see you, and whom did they send?
    R4 | open | - | - | - | 您觉得现在这家的销售代表哪点做得好？ | What does the present supplier's representative do well?
    R4 | closed | - | - | - | 现在这家的销售代表最近来过吗？ | Has the present supplier's representative been here lately?
    R5 | open | gatekeeper influencer | - | purchasing | 现在这家跟咱们合作多久了？平时跟哪位走得近？ | How long has the present supplier worked with you, and whom are they close to?
    R5 | closed | - | - | - | 上次的车就是现在这家的代表经手的吧？ | Did the present supplier's representative handle the last purchase?
    """
}
