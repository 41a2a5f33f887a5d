extension DemoPosts {
    /// What is cooked, baked and poured.
    static let kitchen: [DemoPost] = [
        .film(
            "wrapping", "xiuying_kitchen", DemoTime(26, 11, 0), .portrait, .street, [DemoShot(Dumplings(), 13)],
            "包饺子，先学会放馅，再学会收口。Fold it like a letter you want to arrive. #饺子 #家常菜", place: "河畔新村",
            .init(who: "lin_xiaoyu", text: "妈，看饿了！！！", answers: [("li_xiuying", "回来就给你包。")], isPinned: true),
            .init(who: "fatima_azz", text: "Fourteen folds? I counted.")),
        .film(
            "soup", "xiuying_kitchen", DemoTime(19, 17, 20), .portrait, .simmer, [DemoShot(SoupPot(), 11)],
            "番茄牛腩，小火两个小时。Two hours, low heat, no peeking. #家常菜 #soup",
            .init(who: "zhang_wei88", text: "北京的外卖哭了。"), .init(who: "david_cohen", text: "Prescribed to all my patients.")),
        .film(
            "green_soup", "xiuying_kitchen", DemoTime(12, 17, 30), .square, .simmer,
            [DemoShot(SoupPot(broth: 0xB8C47A, pieces: [0x5B9A52, 0xF6F1E0, 0xE8A33A, 0x8DB57A]), 8)], "冬瓜排骨汤，清一清。#家常菜"),
        .film(
            "sunday_dumplings", "xiuying_kitchen", DemoTime(9, 10, 0), .landscape, .tune(2),
            [
                DemoShot(CatWindow(outside: (0xAFC3D6, 0xE9EFF4)), 12, title: "SUNDAY"),
                DemoShot(Dumplings(count: 10), 40, title: "1. Wrap"),
                DemoShot(SoupPot(broth: 0xE3D3B0, pieces: [0xFAF0DA, 0xF6F1E0, 0x5B9A52, 0xFAF0DA]), 40, title: "2. Boil"),
                DemoShot(Dumplings(isSteamed: true), 40, title: "3. Or steam"),
                DemoShot(TeaCup(glaze: 0x8A3F35, isPoured: true), 28, title: "4. Sit down"),
            ],
            "周日饺子，从和面到上桌，一步一步。Sunday dumplings from flour to table, with chapters and subtitles in both languages, because my granddaughter’s friends kept asking. #饺子 #howto",
            place: "河畔新村", link: ("/p/mei_tearoom", "配什么茶？问问梅"),
            subtitles: [
                "en": [
                    "Everybody has the day off, so everybody helps.", "Not too much filling. Wet the edge. Fold.",
                    "Cold water in the pot three times.",
                    "They float when they are ready.", "Or steam them: ten minutes, do not lift the lid.", "Vinegar, a little chilli.",
                    "Sit down. Eat while it is hot.",
                ],
                "zh-Hans": ["都休息，都来帮忙。", "馅别太多，边上抹水，捏紧。", "点三次凉水。", "浮起来就熟了。", "蒸也行，十分钟，别掀盖。", "醋，一点辣椒。", "坐下，趁热吃。"],
            ],
            .init(
                who: "mei_lin", text: "Subtitles by 小雨, dumplings by Mama. Perfect.",
                answers: [("lin_xiaoyu", "字幕组求加鸡腿 🍗"), ("li_xiuying", "加两个。")], isPinned: true),
            .init(who: "amara_okafor", text: "May I show this in class? The measuring part is maths!", answers: [("li_xiuying", "可以可以！")]),
            .init(who: "priya_nair", text: "Chapter 3 with chutney. Trust me."), .init(who: "wang_xiaoming", text: "我能吃二十个")),
        .pictures(
            "menu", "xiuying_kitchen", DemoTime(2, 18, 30),
            [DemoStill(SoupPot(), .square), DemoStill(Dumplings(), at: 1, .square), DemoStill(TeaCup(), .square)],
            "周日菜单预告。#家常菜", .init(who: "lin_xiaoyu", text: "饺子！！！")),
        .film(
            "rye", "corner_bakery", DemoTime(24, 5, 10), .landscape, .fire, [DemoShot(Oven(), 12)],
            "Thirty-five minutes in twelve seconds. The dark rye is back. #bread",
            place: "Market Square", .init(who: "tomas_novak", text: "Two, please."),
            .init(who: "grandma_ruth", text: "Keep me the end piece, dear.", answers: [("fatima_azz", "Always, Ruth.")])),
        .film(
            "sesame", "corner_bakery", DemoTime(17, 5, 20), .square, .fire, [DemoShot(Oven(seeds: true), 9)], "Sesame day. #bread #芝麻",
            .init(who: "mei_lin", text: "芝麻的！我来了。")),
        .film(
            "five_am", "corner_bakery", DemoTime(11, 5, 0), .portrait, .wind,
            [DemoShot(Sunrise(seed: 2), 8, title: "05:00"), DemoShot(Oven(), 7)],
            "What five in the morning looks like from the back door. #bread #morning",
            .init(who: "ines_duarte", text: "Coming off night shift, I see your light every time."),
            .init(who: "henrik_dahl", text: "And smell it.")),
        .film(
            "rolls_3b", "corner_bakery", DemoTime(3, 15, 30), .portrait, .tune(6), [DemoShot(Oven(seeds: true), 6, title: "ROLLS FOR 3B")],
            "Warm rolls for @class_3b. Twenty-six went in, none came back. #bread",
            .init(who: "amara_okafor", text: "They sang all the way home.", isPinned: true)),
        .film(
            "first_cup", "mei_tearoom", DemoTime(27, 9, 0), .portrait, .tune(0), [DemoShot(TeaCup(isPoured: true), 10)],
            "早上第一杯。The first cup of the day is for whoever opens the door. #茶 #morning", place: "Riverside 7",
            .init(who: "grandma_ruth", text: "Tomorrow that is me.")),
        .film(
            "rain_tea", "mei_tearoom", DemoTime(21, 15, 45), .landscape, .rain,
            [DemoShot(RainyWindow(), 14), DemoShot(TeaCup(glaze: 0x33557A), 8)],
            "Rain outside, oolong inside. 下雨天，留客天。 #茶 #rain",
            .init(who: "zhang_wei88", text: "“下雨天留客天留我不留”", answers: [("mei_lin", "留！")]),
            .init(who: "oliver_grant", text: "I left my umbrella with you. On purpose.")),
        .film(
            "cat", "mei_tearoom", DemoTime(18, 14, 0), .portrait, .birds, [DemoShot(CatWindow(), 12)], "Our head of quality control 🐱 #cat",
            .init(
                who: "leo_schmidt", text: "what is his name", answers: [("mei_lin", "Pu’er. 普洱。"), ("leo_schmidt", "hi puer")],
                isPinned: true), .init(who: "huang_jing", text: "下次去拍他！")),
        .film(
            "blue_cups", "mei_tearoom", DemoTime(12, 10, 15), .square, .tune(4),
            [DemoShot(TeaCup(wall: (0xD9E4E8, 0xBCCBD2), glaze: 0x33557A, tea: 0xC9A24A), 7)],
            "New cups by @yuki_clay. 新杯子到了。 #茶 #pottery", .init(who: "yuki_tanaka", text: "They look at home.")),
        .pictures(
            "autumn_menu", "mei_tearoom", DemoTime(7, 11, 0),
            [
                DemoStill(Seasons(), .portrait), DemoStill(TeaCup(tea: 0xB4452F), .portrait), DemoStill(CatWindow(), .portrait),
                DemoStill(RainyWindow(), .portrait),
            ],
            "Autumn in four pictures: the tree, the tea, the cat, the rain. 秋天。 #茶 #autumn", place: "Riverside 7",
            .init(who: "zoe_martin", text: "In that order.")),
        .film(
            "steam", "mei_tearoom", DemoTime(0, 0, 4), .portrait, .tune(8),
            [DemoShot(TeaCup(wall: (0xE9D9DE, 0xD3B4BC), table: 0x7A5246, glaze: 0xC9C1B0, tea: 0x8E4A2A), 9)],
            "Open. 开门了，来坐。 #茶"),
    ]
}
