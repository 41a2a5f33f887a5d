extension DemoPosts {
    /// The runner, and what he passes.
    static let outside: [DemoPost] = [
        .film(
            "day_1000", "run_1024", DemoTime(26, 6, 40), .portrait, .street, [DemoShot(MorningRun(day: 1000), 10)],
            "第 1000 天。A thousand mornings. #跑步 #running", place: "上海",
            .init(who: "huang_jing", text: "一千天！！！", answers: [("liu_yang_", "还有二十四天。")], isPinned: true),
            .init(who: "mei_lin", text: "为你鼓掌 👏")),
        .film(
            "boat", "run_1024", DemoTime(21, 6, 50), .landscape, .brook, [DemoShot(RiverBoat(), 13)],
            "跑到江边，停下来看船。Stopped for a boat. #running #river", .init(who: "zhang_wei88", text: "停下来也算跑。")),
        .film(
            "night_train", "run_1024", DemoTime(13, 19, 20), .portrait, .street, [DemoShot(NightTrain(), 11)],
            "和火车赛跑，输了。Raced the train. Lost. #running #night", .init(who: "tomas_novak", text: "Try a bicycle.")),
        .film(
            "kite", "run_1024", DemoTime(7, 15, 0), .landscape, .wind, [DemoShot(KiteHill(), 12)], "休息日，放风筝。Rest day. #风筝",
            .init(who: "lin_xiaoyu", text: "我也想放！")),
        .film(
            "day_1024", "run_1024", DemoTime(2, 6, 45), .portrait, .tune(14),
            [DemoShot(MorningRun(day: 1024, sky: (0x9CC7E8, 0xFBE7C8), shirt: 0xD6402E), 12), DemoShot(Fireworks(), 8, title: "1024!")],
            "第 1024 天。二的十次方，程序员会懂。Two to the tenth. #跑步 #1024天", place: "上海",
            .init(who: "zhang_wei88", text: "懂。明天是 1025，不整了。", answers: [("liu_yang_", "下一个目标 2048。")], isPinned: true),
            .init(who: "huang_jing", text: "恭喜！！🎆"), .init(who: "sam_oconnor", text: "legend")),
        .film(
            "blue_boat", "run_1024", DemoTime(0, 0, 2), .square, .brook,
            [DemoShot(RiverBoat(sky: (0x8FB3D9, 0xF2D9C7), water: 0x5B86A8, shore: 0x71839A, sail: 0x2E7D5B), 7)],
            "第 1026 天，风很轻。Day 1026, light wind. #跑步 #river"),
    ]
}
