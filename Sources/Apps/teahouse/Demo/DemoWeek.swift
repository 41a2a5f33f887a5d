/// What is said in the demonstration's town in a week.
enum DemoWeek {
    enum Act: Sendable {
        case text(String)
        /// Answers the last message of the room.
        case answer(String)
        case pictures([DemoScenery])
        case video
        /// Hands a video of Channels on, as a card.
        case channel(String)
        case voice
        case file(name: String, text: String)
        case place(String, address: String, latitude: Double, longitude: Double)
        case card(of: String)
        case mention(String, String)
        case recalled(String)
    }

    struct Scene: Sendable {
        let time: DemoTime
        /// A room's key, or the other person of a direct chat.
        let place: String
        let who: String
        let act: Act
    }

    static let scenes: [Scene] = [
        day(
            7,
            [
                (8 * 60 + 2, "family", "lin_jianguo", .text("早上好！今天的画眉叫得特别好听。")),
                (8 * 60 + 5, "family", "lin_jianguo", .voice),
                (8 * 60 + 20, "family", "mei_lin", .answer("真好听！爸，周末我带小雨回来听。")),
                (9 * 60, "garden", "peter_brandt", .text("Good morning, gardeners. The first frost is forecast for Thursday night.")),
                (9 * 60 + 4, "garden", "elsa_lind", .text("My tomatoes will not hear of it 🍅")),
                (12 * 60, "mei_lin", "fatima_azz", .text("I kept two sesame loaves for you, come before six!")),
                (12 * 60 + 9, "fatima_azz", "mei_lin", .text("You are a treasure. I will bring the jar back too.")),
                (19 * 60 + 40, "dance", "chen_zhiqiang", .pictures([.river, .lanterns])),
                (19 * 60 + 42, "dance", "li_xiuying", .text("今天人真多，新曲子大家学得很快！")),
                (19 * 60 + 43, "dance", "wu_fang_", .text("明天我带音响来 🔊")),
                (20 * 60 + 10, "garden", "elsa_lind", .channel("tomatoes")),
                (20 * 60 + 11, "garden", "elsa_lind", .text("For the new ones among us: this is Ingrid.")),
            ]),
        day(
            6,
            [
                (
                    7 * 60 + 50, "class", "amara_okafor",
                    .text("Dear parents, tomorrow we walk to the river museum. Please: rain coats, a snack, and something to drink.")
                ),
                (7 * 60 + 58, "class", "kwame_mensah", .text("Both of mine have packed already. Since yesterday.")),
                (8 * 60 + 1, "class", "zhao_lei_", .text("收到，谢谢老师！")),
                (
                    8 * 60 + 12, "class", "amara_okafor",
                    .place("River Museum", address: "2 Wharf Street", latitude: 51.4545, longitude: -2.5879)
                ),
                (13 * 60, "books", "oliver_grant", .text("I have read the last page. No comment.")),
                (13 * 60 + 3, "books", "zoe_martin", .answer("Oliver. Every time.")),
                (13 * 60 + 30, "books", "sun_li_88", .text("我把第一部分的笔记整理好了。")),
                (
                    13 * 60 + 31, "books", "sun_li_88",
                    .file(
                        name: "读书笔记 Part 1.txt",
                        text: "《月亮与六便士》第一部分笔记\n\n1. 叙述者为什么要去巴黎？\n2. What does Strickland give up, and does he notice?\n")
                ),
                (14 * 60 + 5, "mei_lin", "yuki_tanaka", .channel("clay_to_cup")),
                (14 * 60 + 6, "mei_lin", "yuki_tanaka", .text("You are in it! Chapter five. Your hands, your tea.")),
                (20 * 60 + 15, "grandma_ruth", "amara_okafor", .text("Grandma, did you take your walk today?")),
                (20 * 60 + 40, "amara_okafor", "grandma_ruth", .text("Twice around the pond. The ducks send their regards 🦆")),
            ]),
        day(
            5,
            [
                (10 * 60 + 10, "garden", "tomas_novak", .pictures([.hills, .garden, .teacup])),
                (10 * 60 + 12, "garden", "tomas_novak", .text("Compost delivered. The barrow squeaks, I will oil it.")),
                (10 * 60 + 30, "garden", "leo_schmidt", .text("I found a frog!!! 🐸🐸🐸")),
                (11 * 60, "choir", "henrik_dahl", .mention("nadia_petrova", "could you bring the copies of the Rutter on Thursday?")),
                (11 * 60 + 6, "choir", "nadia_petrova", .text("They are in my bag already. All twenty-four.")),
                (18 * 60, "lin_xiaoyu", "mei_lin", .text("小雨，这周降温，被子够不够厚？")),
                (18 * 60 + 25, "mei_lin", "lin_xiaoyu", .text("够的姐，就是想吃你包的饺子。")),
                (18 * 60 + 26, "mei_lin", "lin_xiaoyu", .pictures([.city])),
                (19 * 60, "books", "zhang_wei88", .channel("ink_water")),
                (19 * 60 + 2, "books", "zhang_wei88", .text("孙丽的字，配上河声，我听了三遍。")),
                (21 * 60, "zhang_wei88", "mei_lin", .recalled("这条发错了")),
                (21 * 60 + 1, "zhang_wei88", "mei_lin", .text("周末的菜单我来写？")),
            ]),
        day(
            4,
            [
                (8 * 60 + 30, "dance", "chen_zhiqiang", .text("今天下雨，改到文化站，七点不变。")),
                (8 * 60 + 33, "dance", "lin_jianguo", .answer("收到。我带热茶。")),
                (12 * 60 + 45, "books", "yuki_tanaka", .pictures([.teacup])),
                (
                    12 * 60 + 46, "books", "yuki_tanaka",
                    .text("New cups for Sunday. This one came out of the kiln this morning, still warm.")
                ),
                (12 * 60 + 50, "books", "mei_lin", .answer("Yuki, it is beautiful. I volunteer to test it.")),
                (17 * 60, "class", "priya_nair", .text("Does anybody have a spare pair of boots, size 33, for tomorrow?")),
                (17 * 60 + 2, "class", "tomas_novak", .text("We do. I will drop them off on the way.")),
                (22 * 60, "dance", "wu_fang_", .channel("fireworks")),
                (22 * 60 + 1, "dance", "wu_fang_", .text("没到现场的看这里。")),
            ]),
        day(
            3,
            [
                (9 * 60 + 15, "class", "amara_okafor", .pictures([.river, .city, .hills, .garden])),
                (9 * 60 + 16, "class", "amara_okafor", .text("We have arrived, everyone is dry and asks when lunch is.")),
                (12 * 60, "class", "priya_nair", .channel("dinosaurs")),
                (12 * 60 + 1, "class", "priya_nair", .text("Is there going to be a part three?")),
                (15 * 60, "class", "fatima_azz", .text("There are warm rolls for all of 3B when you come back past the bakery.")),
                (19 * 60 + 35, "choir", "marco_rossi", .text("Heating in the hall is on.")),
                (22 * 60, "choir", "zoe_martin", .voice),
                (22 * 60 + 1, "choir", "zoe_martin", .text("The last eight bars, slowly, for everyone to practise.")),
                (22 * 60 + 10, "choir", "grandma_ruth", .text("I sang along. The neighbour knocked. He knocked in time.")),
            ]),
        day(
            2,
            [
                (7 * 60 + 30, "family", "zhang_wei88", .text("周日菜单：红烧鱼、蒜蓉青菜、番茄炒蛋、萝卜排骨汤。还有谁想点菜？")),
                (7 * 60 + 45, "family", "lin_xiaoyu", .answer("饺子！！！")),
                (7 * 60 + 46, "family", "li_xiuying", .text("我来包，猪肉白菜。")),
                (8 * 60 + 40, "garden", "leo_schmidt", .channel("first_snow")),
                (12 * 60, "mei_lin", "grandma_ruth", .channel("sunday_dumplings")),
                (12 * 60 + 2, "mei_lin", "grandma_ruth", .text("Mei, is this your mother’s kitchen? Tell her I watched it twice.")),
                (10 * 60, "garden", "elsa_lind", .video),
                (10 * 60 + 1, "garden", "elsa_lind", .text("The bees are still at work, look.")),
                (14 * 60, "mei_lin", "tomas_novak", .card(of: "fatima_azz")),
                (14 * 60 + 1, "mei_lin", "tomas_novak", .text("You were asking who bakes the dark bread: it is Fatima.")),
                (20 * 60, "huang_jing", "liu_yang_", .text("第 1024 天！")),
                (20 * 60 + 3, "liu_yang_", "huang_jing", .text("烟花 🎆 恭喜！")),
            ]),
        day(
            1,
            [
                (7 * 60, "family", "lin_jianguo", .channel("sunrise")),
                (8 * 60, "family", "lin_jianguo", .text("家里的兰花开了。")),
                (8 * 60 + 1, "family", "lin_jianguo", .pictures([.garden])),
                (
                    12 * 60 + 10, "books", "oliver_grant",
                    .place("The Corner Bakery", address: "Market Square 1", latitude: 51.4531, longitude: -2.5902)
                ),
                (12 * 60 + 11, "books", "oliver_grant", .text("Sunday at four, the long table by the window.")),
                (12 * 60 + 20, "books", "sun_li_88", .text("好的，我会早点到。")),
                (18 * 60 + 30, "mei_lin", "grandma_ruth", .text("Mei dear, which button makes the letters larger?")),
                (18 * 60 + 32, "grandma_ruth", "mei_lin", .text("Me, then Language and look, then Care Mode. Shall I come by?")),
                (18 * 60 + 40, "mei_lin", "grandma_ruth", .text("Found it! I can read you without glasses now ❤️")),
                (19 * 60, "choir", "henrik_dahl", .channel("poster")),
            ]),
        day(
            0,
            [
                (0, "dance", "chen_zhiqiang", .text("大家早上好！今晚天气不错，河边见。")),
                (1, "choir", "henrik_dahl", .text("Concert posters are at the printer’s. Thank you, Nadia!")),
                (2, "class", "zhao_lei_", .text("博物馆的照片太可爱了，谢谢 Amara 老师 🌷")),
                (3, "family", "mei_lin", .text("妈，饺子馅我来买。")),
                (4, "mei_lin", "wang_xiaoming", .text("梅姨，恐龙的书可以借我吗？")),
            ]),
    ].flatMap { $0 }

    private static func day(_ daysAgo: Int, _ lines: [(Int, String, String, Act)]) -> [Scene] {
        lines.map { Scene(time: DemoTime(daysAgo, 0, $0.0), place: $0.1, who: $0.2, act: $0.3) }
    }
}
