/// The steps of a visit (V1–V7, S1–S10, I1–I3) and what may be talked about, in both languages.
extension Shipped {
  /// A line a step: code, kinds of visit (`-`: every kind), `fold` if it is shown folded, Chinese, English.
  static let checklistLines: StaticString = """
    V1 | - | - | 做好自我准备 | prepare yourself
    V2 | - | - | 客户和客户群分析 | analyse the customer and others like it
    V3 | - | - | 收集详尽的客户资料 | collect full information
    V4 | - | - | 定好拜访计划 | make the visit plan
    V5 | first cold | - | 准备好怎么介绍自己 | know how to introduce yourself
    V6 | first cold | - | 想好怎么了解对方 | know how to get to know them
    V7 | first cold | - | 想好怎么初步建立互信 | know how to win a first trust
    I1 | first cold | fold | 外：发型、着装、配饰 | appearance: hair, clothes, accessories
    I2 | first cold | fold | 内：姿态、表情、语气 | bearing: posture, expression, tone
    I3 | first cold | fold | 心：问候、礼节、谈吐 | heart: greeting, courtesy, choice of words
    S1 | first return cold | - | 备足资料 | enough material at hand
    S2 | cold first | - | 陌生拜访礼节 | etiquette of a cold visit
    S3 | first return cold | - | 确认窗口人员 | confirm the point of contact
    S4 | - | - | 备好策略话题 | strategic topics ready
    S5 | - | - | 先聊共通话题 | begin with common topics
    S6 | - | - | 表示诚心、主动协助 | show sincerity, offer help
    S7 | first return cold | - | 提供并介绍产品资料 | hand over and present material
    S8 | - | - | 探询信息与需求 | probe for information and needs
    S9 | - | - | 引导进一步联系、认识团队 | lead on to a further contact or the team
    S10 | - | - | 约定下次拜访 | agree the next visit
    """

  /// A line a topic: `strategic` or `common`, Chinese, English.
  static let topicLines: StaticString = """
    strategic | 明年的用车计划和预算安排 | next year's vehicle plan and budget
    strategic | 旧车置换和处置 | trade-in and disposal of old vehicles
    strategic | 一台车五年总共花多少钱 | what a vehicle costs over five years
    strategic | 新能源用车政策 | rules on electric vehicles
    strategic | 安排一次试乘试驾 | a test drive
    strategic | 同行单位的换车做法 | how others in the field renew
    common | 单位最近的大事和荣誉 | what their organisation has achieved lately
    common | 本地新闻和建设 | local news and building works
    common | 天气和路况 | weather and roads
    common | 体育赛事 | sports
    common | 师傅们的用车经验 | what the drivers tell of the road
    """

  /// A line a comparison: our model, theirs, then our strengths and our weaknesses, each in Chinese and English
  /// with `;` between them.
  static let comparisonLines: StaticString = """
    云驰 S70 | 磐石 越岭 | 四驱标配; 质保五年; 保养便宜 | four-wheel drive as standard; five years' warranty; cheaper service | 指导价高一些 | list price is higher
    云驰 行远 | 海岳 远山 | 后排宽敞; 油耗低; 当地有三家服务站 | roomy rear seat; low consumption; three service points in town | 品牌进入本地较晚 | newer in this region
    云驰 E50 | 东曜 迅捷 | 续航长; 快充半小时; 电池质保八年 | longer range; half an hour's fast charge; eight years on the battery | 后备箱小一点 | smaller boot
    云驰 M80 | 南星 行旅 | 座位多两个; 空调强; 配件现货 | two seats more; stronger air conditioning; parts in stock | 车身长，老院子不好停 | long body, hard to park in old yards
    """
}
