extension DemoPosts {
    /// The potter, the brush, and the bicycles.
    static let craft: [DemoPost] = [
        .film(
            "first_fire", "yuki_clay", DemoTime(27, 20, 12), .portrait, .fire, [DemoShot(KilnGlow(), 12)],
            "First fire of the autumn. 1,240 °C, and nobody speaks. #kiln #pottery", place: "Mill Lane",
            .init(who: "mei_lin", text: "I can feel the warmth through the screen."),
            .init(who: "oliver_grant", text: "How does it end?", answers: [("yuki_tanaka", "In about thirty hours, Oliver. Patience.")])),
        .film(
            "tall_vase", "yuki_clay", DemoTime(22, 9, 30), .portrait, nil, [DemoShot(PotterWheel(vessel: .vase), 14)],
            "A vase in fourteen seconds. The real one took eleven years. No sound today, listen to your own room. #pottery #wheel",
            .init(who: "henrik_dahl", text: "My mother had one exactly like it."),
            .init(who: "priya_nair", text: "Mesmerising.", answers: [("kwame_mensah", "The twins watched it nine times.")])),
        .film(
            "bowl", "yuki_clay", DemoTime(15, 8, 5), .square, .wind,
            [DemoShot(PotterWheel(vessel: .bowl, clay: 0xC9A27A, wall: (0xDCE4DE, 0xB9C4B4)), 9)],
            "Morning bowl for @mei_tearoom. One of forty. #pottery #茶",
            .init(who: "mei_lin", text: "The shelf is dusted and waiting!", isPinned: true)),
        .film(
            "clay_to_cup", "yuki_clay", DemoTime(10, 18, 0), .landscape, .tune(3),
            [
                DemoShot(Seasons(season: .autumn), 14, title: "1. A walk for clay"),
                DemoShot(PotterWheel(vessel: .jug), 34, title: "2. The wheel"),
                DemoShot(KilnGlow(), 30, title: "3. The fire"), DemoShot(KilnGlow(isOpening: true), 22, title: "4. Opening the kiln"),
                DemoShot(TeaCup(isPoured: true), 24, title: "5. The first tea"),
            ],
            "From clay to cup: the whole way, in two minutes. With chapters, so that you can go straight to the fire. Filmed for everybody who asked me what takes so long. #pottery #kiln #howto",
            place: "Mill Lane", link: ("/p/mei_tearoom", "Drink from one at Mei’s Tea Room"),
            subtitles: [
                "en": [
                    "The clay comes from the bank behind the mill.", "On the wheel it forgets that it was earth.",
                    "Fire decides more than I do.",
                    "Open slowly. It sings when it cools.", "And then, tea.",
                ],
                "zh-Hans": ["土来自磨坊后面的河岸。", "在转盘上，它忘了自己是泥土。", "火比我更有主意。", "慢慢开窑，冷却时它会唱歌。", "然后，喝茶。"],
            ],
            .init(
                who: "zhang_wei88", text: "火比我更有主意，这句我要写进诗里。", answers: [("yuki_tanaka", "Please do!"), ("sun_li_88", "写好了给我抄一遍。")],
                isPinned: true),
            .init(who: "grandma_ruth", text: "I watched all of it with the letters on. Thank you for the letters."),
            .init(who: "tomas_novak", text: "Chapter 4. The sound!")),
        .pictures(
            "glazes", "yuki_clay", DemoTime(4, 12, 30),
            [
                DemoStill(TeaCup(glaze: 0x33557A)), DemoStill(TeaCup(glaze: 0x8A3F35)), DemoStill(TeaCup(glaze: 0xB9822A)),
                DemoStill(TeaCup(glaze: 0x4B5F4A)), DemoStill(TeaCup(glaze: 0x6B4C86)), DemoStill(KilnGlow(isOpening: true), at: 0.9),
            ],
            "Five glazes out of one fire. Which one is yours? #pottery",
            .init(who: "elsa_lind", text: "The blue one. It is always the blue one."), .init(who: "huang_jing", text: "都想要。")),
        .film(
            "ink_tea", "ink_and_paper", DemoTime(26, 7, 0), .square, .tune(1), [DemoShot(InkSign(sign: "茶"), 10)],
            "今日一字：茶。Tea: a person between grass and tree. #一日一字 #茶",
            .init(who: "mei_lin", text: "人在草木间。", answers: [("sun_li_88", "就是这个意思。")])),
        .film(
            "ink_forever", "ink_and_paper", DemoTime(20, 7, 0), .portrait, .tune(5),
            [DemoShot(InkSign(sign: "永", paper: (0xF3EEE2, 0xE6DCC6)), 12)],
            "永字八法。Eight strokes, and all of writing is in them. #一日一字", .init(who: "wang_xiaoming", text: "我们老师也教这个！"),
            .init(who: "zhao_lei_", text: "明天上课就放这个。")),
        .film(
            "ink_mountain", "ink_and_paper", DemoTime(13, 7, 0), .square, nil, [DemoShot(InkSign(sign: "山"), 6)],
            "山。Three strokes, and there it stands. #一日一字"),
        .film(
            "ink_water", "ink_and_paper", DemoTime(8, 7, 0), .square, .brook, [DemoShot(InkSign(sign: "水"), 7)],
            "水。写的时候听河。Written to the sound of the river. #一日一字",
            .init(who: "lin_jianguo", text: "好字。")),
        .film(
            "ink_spring", "ink_and_paper", DemoTime(2, 7, 0), .portrait, .birds, [DemoShot(InkSign(sign: "春"), 12)],
            "天冷了，写个春字暖暖手。It is cold, so I wrote “spring”. #一日一字 #春天", .init(who: "li_xiuying", text: "看着就暖和。")),
        .film(
            "first_ride", "novak_bikes", DemoTime(25, 17, 40), .landscape, .wind, [DemoShot(BicycleRide(), 11)],
            "Test ride after the new chain. It does not squeak any more; I do. #bicycle", place: "Mill Lane",
            .init(who: "peter_brandt", text: "And my barrow?", answers: [("tomas_novak", "Next, Peter. Next.")])),
        .film(
            "night_ride", "novak_bikes", DemoTime(16, 21, 10), .portrait, .street,
            [DemoShot(BicycleRide(frame: 0x4FA3E0, isNight: true), 9)],
            "Lights, please. It costs less than a cake at @corner_bakery. #bicycle #dark",
            .init(who: "fatima_azz", text: "He is right, and I sell the cake.")),
        .film(
            "green_bike", "novak_bikes", DemoTime(6, 16, 0), .square, .tune(7),
            [DemoShot(BicycleRide(frame: 0xF0B429, sky: (0xF7C9A0, 0xFCEBD0)), 8, title: "FOR SAM")],
            "Found in a shed, now Sam’s way to training. @hill_street_fc #bicycle",
            .init(who: "sam_oconnor", text: "BEST. BIKE. EVER.", isPinned: true), .init(who: "leo_schmidt", text: "can I sit on the back")),
    ]
}
