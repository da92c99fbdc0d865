/// The types of record that a store holds, by their names in its files (`schema.rec`).
public enum RecordType: String, CaseIterable, Sendable, Hashable {
  case account = "Account"
  case lead = "Lead"
  case department = "Department"
  case contact = "Contact"
  case tie = "Tie"
  case vehicle = "Vehicle"
  case signal = "Signal"
  case project = "Project"
  case seat = "Seat"
  case milestone = "Milestone"
  case quote = "Quote"
  case quoteLine = "QuoteLine"
  case registration = "Registration"
  case rival = "Rival"
  case need = "Need"
  case needsPlan = "NeedsPlan"
  case visit = "Visit"
  case visitItem = "VisitItem"
  case log = "Log"
  case step = "Step"
  case promise = "Promise"
  case deal = "Deal"
  case waiver = "Waiver"
  case remark = "Remark"
  case task = "Task"
  case request = "Request"
  case person = "Person"
  case event = "Event"
  case guest = "Guest"
  case objection = "Objection"
  case answer = "Answer"
  case question = "Question"
  case checklistItem = "ChecklistItem"
  case topic = "Topic"
  case comparison = "Comparison"
  case template = "Template"
  case lesson = "Lesson"
  case store = "Store"
  case label = "Label"
  case rhythm = "Rhythm"
  case replacementAge = "ReplacementAge"
  case target = "Target"
  case specialist = "Specialist"
  case entry = "Entry"

  /// The type's word in Chinese.
  public var zh: String { words.zh }
  /// The type's word in English.
  public var en: String { words.en }

  private var words: (zh: String, en: String) {
    switch self {
    case .account: ("客户", "customer")
    case .lead: ("线索", "lead")
    case .department: ("部门", "department")
    case .contact: ("联系人", "contact")
    case .tie: ("关系", "tie")
    case .vehicle: ("车辆", "vehicle")
    case .signal: ("信号", "signal")
    case .project: ("采购项目", "project")
    case .seat: ("席位", "seat")
    case .milestone: ("节点", "milestone")
    case .quote: ("报价", "quote")
    case .quoteLine: ("报价明细", "quote line")
    case .registration: ("报备", "registration")
    case .rival: ("竞争对手", "rival")
    case .need: ("需求", "need")
    case .needsPlan: ("书面需求", "needs plan")
    case .visit: ("拜访", "visit")
    case .visitItem: ("拜访事项", "visit item")
    case .log: ("记录", "log entry")
    case .step: ("下一步", "next step")
    case .promise: ("承诺", "promise")
    case .deal: ("成交", "deal")
    case .waiver: ("不适用", "waiver")
    case .remark: ("批注", "remark")
    case .task: ("交办", "task")
    case .request: ("求助", "request")
    case .person: ("个人情况", "person")
    case .event: ("活动", "event")
    case .guest: ("来宾", "guest")
    case .objection: ("拒绝", "refusal")
    case .answer: ("应答", "answer")
    case .question: ("问题", "question")
    case .checklistItem: ("清单事项", "checklist item")
    case .topic: ("话题", "topic")
    case .comparison: ("车型对比", "comparison")
    case .template: ("模板", "template")
    case .lesson: ("向导步骤", "lesson")
    case .store: ("客户库", "store")
    case .label: ("标签", "label")
    case .rhythm: ("联系节奏", "rhythm")
    case .replacementAge: ("更新年限", "replacement age")
    case .target: ("任务", "target")
    case .specialist: ("专员", "specialist")
    case .entry: ("更改", "journal entry")
    }
  }
}

extension RecordType {
  /// The English word with its article: `a seat`, `an event`.
  var withArticle: String { ("aeiou".contains(en.prefix(1).lowercased()) ? "an " : "a ") + en }
}
