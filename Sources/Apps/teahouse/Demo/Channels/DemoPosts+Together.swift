extension DemoPosts {
    /// School, choir, football and dancing.
    static let together: [DemoPost] = [
        .film(
            "times_table", "class_3b", DemoTime(25, 11, 30), .landscape, .street,
            [DemoShot(Blackboard(lines: ["7 x 8 = 56", "8 x 7 = 56", "Magic!"]), 10)],
            "We found out something about seven and eight. #maths #3B",
            .init(who: "kwame_mensah", text: "Explained to us at dinner. Twice."), .init(who: "zhao_lei_", text: "七八五十六 👏")),
        .film(
            "dinosaurs", "class_3b", DemoTime(18, 13, 15), .landscape, .tune(9), [DemoShot(DinosaurWalk(), 13)],
            "Our paper theatre: “The Long Walk”. Music by the twins. #3B #dinosaurs",
            .init(
                who: "wang_xiaoming", text: "是腕龙！前腿比后腿长！",
                answers: [("amara_okafor", "Xiaoming, you are hired as our expert."), ("leo_schmidt", "told you its a brachiosaurus")],
                isPinned: true),
            .init(who: "grandma_ruth", text: "I clapped.")),
        .film(
            "purple_dino", "class_3b", DemoTime(14, 13, 20), .square, .tune(10),
            [DemoShot(DinosaurWalk(hide: 0x8A6BC0, sky: (0xBFE0EE, 0xE9F3E4)), 8)],
            "Part two. They wanted a purple one. #3B #dinosaurs",
            .init(who: "leo_schmidt", text: "purple is historically accurate nobody knows")),
        .film(
            "water_words", "class_3b", DemoTime(7, 10, 40), .landscape, .rain,
            [DemoShot(Blackboard(lines: ["Water words", "rain - fog - ice", "steam - dew"], board: 0x33465A), 11)],
            "Before the river museum: what can water be? #3B #river"),
        .pictures(
            "museum", "class_3b", DemoTime(3, 16, 0),
            [
                DemoStill(RiverBoat()), DemoStill(DuckFamily()), DemoStill(KiteHill()), DemoStill(KoiPond(), .square),
                DemoStill(RainyWindow(), .portrait), DemoStill(DinosaurWalk()),
            ],
            "What we drew after the River Museum. Everybody came home dry. #3B #river", place: "River Museum",
            .init(who: "zhao_lei_", text: "太可爱了 🌷"), .init(who: "priya_nair", text: "The ducks are going on our fridge.")),
        .film(
            "warm_up", "riverside_choir", DemoTime(23, 19, 35), .landscape, .choir, [DemoShot(ChoirRow(), 12)],
            "Warming up. The heating is not. #choir", place: "Community hall",
            .init(who: "marco_rossi", text: "It is ON. Give it time.", answers: [("nadia_petrova", "We gave it an hour, Marco.")]),
            .init(who: "grandma_ruth", text: "I sang along.")),
        .film(
            "altos", "riverside_choir", DemoTime(16, 20, 20), .portrait, .choir, [DemoShot(ChoirRow(robe: 0x33557A, singers: 5), 9)],
            "Altos alone, bars 40 to 48. Practise, please! #choir #practice",
            .init(who: "zoe_martin", text: "Slower than you think.", isPinned: true)),
        .film(
            "rehearsal", "riverside_choir", DemoTime(8, 21, 0), .landscape, .choir,
            [
                DemoShot(NightTrain(), 18, title: "1. Arriving"), DemoShot(ChoirRow(hall: (0x3A4A5A, 0x6E7F84)), 34, title: "2. Scales"),
                DemoShot(ChoirRow(robe: 0x2E7D5B), 34, title: "3. The Rutter"), DemoShot(SkyLanterns(), 18, title: "4. Going home"),
            ],
            "One evening with the choir, from the seven o’clock train to the way home. The concert is on the 20th; come early, the good chairs are few. #choir #concert",
            place: "Community hall", link: ("/p/corner_bakery", "There will be cake"),
            subtitles: [
                "en": [
                    "Thursday, ten past seven.", "First the scales. Always the scales.", "Then the Rutter, from the top.",
                    "Again, from the top.", "Good night, everybody.",
                ]
            ],
            .init(who: "david_cohen", text: "The second time through 2:00 gave me goosebumps."),
            .init(
                who: "ines_duarte", text: "Missed it for work, caught it here. Thank you.",
                answers: [("henrik_dahl", "Your chair is waiting.")])),
        .film(
            "poster", "riverside_choir", DemoTime(1, 18, 10), .square, .choir,
            [DemoShot(ChoirRow(robe: 0x6B4C86, hall: (0x2A2F55, 0x7C5E75), singers: 5), 6, title: "ON THE 20TH")],
            "Two weeks to go. Bring a friend. #concert", .init(who: "mei_lin", text: "Bringing four.")),
        .film(
            "the_goal", "hill_street_fc", DemoTime(22, 17, 5), .portrait, .street, [DemoShot(FootballShot(), 8)],
            "GOAL. Our only one, so here it is. 1:4 #football", place: "Hill Street",
            .init(who: "sam_oconnor", text: "The 4 were offside", answers: [("marco_rossi", "They were not, Sam.")]),
            .init(who: "kwame_mensah", text: "What a strike!")),
        .film(
            "the_save", "hill_street_fc", DemoTime(15, 17, 30), .landscape, .street,
            [DemoShot(FootballShot(shirt: 0x33557A, isSaved: true), 8)],
            "Sam O’Connor, ladies and gentlemen. #football #saved", .init(who: "leo_schmidt", text: "SAM SAM SAM", isPinned: true),
            .init(who: "mei_lin", text: "Wow!")),
        .film(
            "green_goal", "hill_street_fc", DemoTime(8, 17, 15), .square, .street, [DemoShot(FootballShot(shirt: 0x2E7D5B), 7)],
            "Second of the season. We are on a roll, and rolls are by @corner_bakery. #football",
            .init(who: "fatima_azz", text: "Two goals, two trays.")),
        .pictures(
            "team_day", "hill_street_fc", DemoTime(1, 16, 45),
            [DemoStill(FootballShot(), at: 0.9), DemoStill(KiteHill(kite: [0x2E7D5B, 0xFFFFFF, 0xD6402E])), DemoStill(BicycleRide())],
            "Team day: a match, a kite, and a race home. #football"),
        .film(
            "dance_new", "riverside_dance", DemoTime(24, 19, 50), .portrait, .tune(11), [DemoShot(DanceRow(), 13)],
            "新曲子第一遍，大家学得真快！First try of the new tune. #广场舞", place: "河边广场",
            .init(who: "li_xiuying", text: "我在第二排左边！", answers: [("chen_zhiqiang", "跳得最好的那个。")]), .init(who: "lin_jianguo", text: "音响再大一点。")
        ),
        .film(
            "dance_blue", "riverside_dance", DemoTime(17, 19, 55), .landscape, .tune(12),
            [DemoShot(DanceRow(fans: [0x4FA3E0, 0xFFFFFF], dusk: (0x8C8FC9, 0xF3C9B8)), 11)],
            "蓝扇子到了。The blue fans have arrived. #广场舞", .init(who: "wu_fang_", text: "社区报销了！👍", isPinned: true)),
        .film(
            "dance_lesson", "riverside_dance", DemoTime(10, 19, 30), .square, .tune(13),
            [DemoShot(DanceRow(fans: [0xE29AB4, 0xD6402E], dancers: 4), 20, title: "1 2 3 4")],
            "慢动作教学，跟着数四拍。Slowly, count to four. #广场舞 #howto", .init(who: "grandma_ruth", text: "With a chair to hold on to, I can do it.")),
        .film(
            "lantern_night", "riverside_dance", DemoTime(5, 21, 0), .portrait, .wind, [DemoShot(SkyLanterns(), 15)],
            "放灯的晚上，谢谢大家来。Lantern night by the river. #灯会 #river", place: "河边广场",
            .init(who: "huang_jing", text: "太美了，可以用我的照片吗？", answers: [("chen_zhiqiang", "当然。")]),
            .init(who: "amara_okafor", text: "The whole class talks of nothing else.")),
        .film(
            "fireworks", "riverside_dance", DemoTime(4, 21, 30), .landscape, nil, [DemoShot(Fireworks(), 12)],
            "烟花（没有声音，怕吵着狗）。Fireworks without the bang, for the dogs. #灯会",
            .init(who: "elsa_lind", text: "My dog thanks you.", isPinned: true)),
    ]
}
