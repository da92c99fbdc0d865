/// The refusals of the telephone call and what to answer (O1–O3), in both languages.
extension Shipped {
  /// A line with three cells is a refusal: code, Chinese, English. The lines behind it are its answers:
  /// Chinese and English, then the question that follows in Chinese and English.
  static let refusalLines: StaticString = """
    O1 | 对不起，我现在很忙。 | Sorry, I am very busy now.
    理解，您先忙。我只占您一分钟，说清楚为什么找您。 | I understand. One minute is enough to say why I call. | 您看上午还是下午方便，我再打过来？ | Shall I call again in the morning or in the afternoon?
    正因为您忙，我把资料送到您办公室，十分钟就走。 | Because you are busy, I will bring the papers to your office and leave after ten minutes. | 周四上午十点，还是下午三点？ | Thursday at ten, or at three?
    我先把一页纸的资料发您微信，您有空看一眼。 | I will send you one page on WeChat to look at when you have time. | 我后天再打给您，听听您的看法，可以吗？ | May I call the day after tomorrow to hear what you think?
    不耽误您。用车的事，我可以先跟您的同事对接。 | I will not keep you. I can talk to a colleague of yours first. | 平时是哪位在管用车？ | Who looks after the vehicles?
    O2 | 我和现在的供货商合作得很愉快。 | We are happy with our present supplier.
    那说明您选供货商很有眼光。多了解一家，不用换，心里有个比较。 | Then you choose well. You need not change; it helps to have something to compare with. | 您最满意他们哪一点？ | What do you like most about them?
    好多老客户当初也这么说，后来把我们当备选，谈价时多个参考。 | Many of our customers said so at first, and kept us as a second source to compare prices. | 要是有一点能改进，您希望是什么？ | If one thing could be better, what would it be?
    我不是请您换，是请您和师傅们来试一次车。 | I do not ask you to change, only to take one test drive with your drivers. | 现在的车用了几年了？ | How old are the vehicles you have?
    合作愉快最好。他们顾不过来的，比如旧车置换、急用车，我们可以补上。 | Good. Where they cannot help, with trade-ins or vehicles at short notice, we can. | 旧车你们一般怎么处理？ | What do you do with the old vehicles?
    O3 | 我们公司在明年之前不打算买别的汽车，所以我看现在见面没什么必要。 | We do not plan to buy before next year, so there is no need to meet.
    明年的计划多半今年就要报预算。早点了解配置和价格，您报的时候心里有数。 | Next year's plan usually needs a budget this year. Knowing models and prices now makes that easier. | 预算一般几月份开始报？ | When do you hand in the budget?
    不谈买车，我来认识一下，顺便看看现有车辆有什么能帮上忙的。 | Let us not talk of buying. I would like to meet you, and see where we can help with the vehicles you have. | 车队里哪几台车最让您操心？ | Which of your vehicles worry you most?
    明年车型和政策都会变，我每季度给您送一次资料，您要用的时候随时有人。 | Models and rules change. I will bring you the news each quarter, so that you have somebody when you need it. | 明年大概会考虑多少台？ | How many might it be next year?
    那正好不着急。我先把同行单位的换车做法整理一份给您参考。 | Then there is no hurry. I will put together for you how others in your field go about it. | 您更关心费用，还是用车保障？ | Which matters more to you, cost or availability?
    """
}
